import type { Course } from "~/domain/courseware/course";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type OfferingLine, offeringLines } from "./offering-lines";

/**
 * The offerings of the plan and the e-learnings that are not there yet, each once in the ledger as published. What is there
 * is kept by its theme lead; e-learnings follow their files when those are published.
 */
export async function loadCatalogue(tx: Tx, courses: readonly Course[]): Promise<void> {
  const lines = offeringLines(courses);
  const known = new Set((await storedOfferings(tx, lines)).map(({ slug }) => slug));
  await addOfferings(
    tx,
    lines.filter(({ slug }) => !known.has(slug)),
  );
  await recordPublished(tx, lines);
}

async function storedOfferings(tx: Tx, lines: OfferingLine[]) {
  const rows = await tx.offering.findMany({
    where: { slug: { in: lines.map(({ slug }) => slug) } },
    include: {
      format: { select: { slug: true } },
      themes: { select: { theme: { select: { slug: true } } } },
      audiences: { select: { audience: { select: { slug: true } } } },
    },
  });
  return rows.map(({ id, slug, kind, state, format, themes, audiences }) => ({
    ...{ id, slug, kind, state },
    format: format.slug,
    themes: themes.map(({ theme }) => theme.slug).sort(),
    audiences: audiences.map(({ audience }) => audience.slug).sort(),
  }));
}

async function addOfferings(tx: Tx, lines: OfferingLine[]): Promise<void> {
  if (lines.length === 0) return;
  const [formats, themes, audiences] = [
    idsBySlug(await tx.format.findMany()),
    idsBySlug(await tx.theme.findMany()),
    idsBySlug(await tx.audience.findMany()),
  ];
  const publishedAt = clock.now();
  const added = await tx.offering.createManyAndReturn({
    data: lines.map(({ slug, kind, format, words: { contact, themes: _, audiences: __, ...words } }) => ({
      ...words,
      slug,
      kind,
      formatId: formats(format),
      state: "PUBLISHED" as const,
      contactName: contact.name,
      contactEmail: contact.email,
      publishedAt,
    })),
    select: { id: true, slug: true },
  });
  const offerings = idsBySlug(added);
  await tx.offeringTheme.createMany({
    data: lines.flatMap(({ slug, words }) =>
      words.themes.map((theme) => ({ offeringId: offerings(slug), themeId: themes(theme) })),
    ),
  });
  await tx.offeringAudience.createMany({
    data: lines.flatMap(({ slug, words }) =>
      words.audiences.map((audience) => ({ offeringId: offerings(slug), audienceId: audiences(audience) })),
    ),
  });
}

async function recordPublished(tx: Tx, lines: OfferingLine[]): Promise<void> {
  const recordedAt = clock.now();
  const published = (await storedOfferings(tx, lines)).filter(({ state }) => state === "PUBLISHED");
  await tx.participation.createMany({
    data: published.map(({ id, kind, format, themes, audiences }) => ({
      kind: "PUBLISHED" as const,
      offeringId: id,
      offeringKind: kind,
      format,
      online: kind === "E_LEARNING",
      themes,
      audiences,
      day: new Date(dayOf(recordedAt)),
      recordedAt,
      source: "reference-data",
      sourceKey: `PUBLISHED:${id}:1`,
    })),
    skipDuplicates: true,
  });
}

/** The id behind a slug of a managed list; a slug that is not in it is a fault of the reference files. */
function idsBySlug(rows: { id: string; slug: string }[]): (slug: string) => string {
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  return (slug) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`The reference data names ${slug}, which is in no list`);
    return id;
  };
}
