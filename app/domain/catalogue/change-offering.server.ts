import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { db, inTransaction, type Tx } from "~/platform/db.server";
import { changedSince, versionOf } from "~/platform/parts-version.server";
import { checkFormat, checkSubjects, slugFor, withFreeSlug } from "./check-offering.server";
import { describeOffering } from "./describe-offering.server";
import { stampCalendars } from "./edition-writes.server";
import { type ChangedAnswers, type ChangedOffering, type CourseAnswers, descriptionOf } from "./offering-answers";
import { partsOf, storedParts } from "./offering-parts.server";
import { offeringOfLead } from "./offering-requests.server";

/**
 * Changes an offering of one's themes. Of an e-learning with files of its own only what those don't say is kept. The slug
 * follows the title until the offering is published for the first time. What someone else changed since the form was loaded
 * is never changed back unseen. Throws NotFound.
 */
export async function changeOffering(
  actor: Visitor,
  slug: string,
  answers: ChangedAnswers | CourseAnswers,
): Promise<ChangedOffering> {
  const { id, themeIds } = await offeringOfLead(db, actor, slug);
  insist(may.planOfferings(actor, { themeIds }));
  return withFreeSlug(() => inTransaction((tx) => change(tx, actor, id, answers)));
}

async function change(
  tx: Tx,
  actor: Visitor,
  id: string,
  answers: ChangedAnswers | CourseAnswers,
): Promise<ChangedOffering> {
  const before = await lockedOffering(tx, actor, id);
  const stale = await changedMeanwhile(tx, id, answers, before.hasCourse);
  if (stale) return stale;
  const format = await checkFormat(tx, answers.vorm, before);
  if (typeof format === "string") return { outcome: "refused", problem: format };
  const written = !before.hasCourse && "titel" in answers ? answers : null;
  const problem = written && (await checkSubjects(tx, actor, written, before));
  if (problem) return { outcome: "refused", problem };
  const slug = written && !before.published ? await slugFor(tx, written.titel, before.slug) : before.slug;
  const { zichtbaar: visibility, voorkennis: prerequisites } = answers;
  await tx.offering.update({
    where: { id },
    data: { slug, kind: format.kind, formatId: format.id, visibility, prerequisites },
  });
  if (written) await describeOffering(tx, slug, descriptionOf(written));
  if (written && written.titel !== before.title) await stampCalendars(tx, id);
  await writeAudit(tx, recordedAs(actor), { action: "offering.changed", subjectKind: "offering", subjectId: id });
  return { outcome: "saved", slug };
}

async function changedMeanwhile(tx: Tx, id: string, answers: ChangedAnswers | CourseAnswers, hasCourse: boolean) {
  const stored = await storedParts(tx, id, hasCourse);
  const differing = new Set(changedSince(stored, versionOf(partsOf(answers, hasCourse))));
  const parts = changedSince(stored, answers.versie).filter((part) => differing.has(part));
  return parts.length > 0 ? { outcome: "stale" as const, parts, version: versionOf(stored) } : null;
}

/** An offering as it is, locked; its themes are asked once more, because they may have changed before the lock. */
async function lockedOffering(tx: Tx, actor: Visitor, id: string) {
  await tx.$executeRaw`SELECT 1 FROM "offering" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.offering.findUnique({
    where: { id },
    select: {
      slug: true,
      title: true,
      kind: true,
      publishedAt: true,
      themes: { select: { theme: { select: { id: true, slug: true } } } },
      _count: { select: { courseVersions: true, editions: true } },
    },
  });
  const themes = row?.themes.map(({ theme }) => theme) ?? [];
  if (!row || !may.planOfferings(actor, { themeIds: themes.map(({ id: themeId }) => themeId) }))
    throw new NotFound("offering");
  const published = row.publishedAt !== null;
  const hasCourse = row._count.courseVersions > 0;
  const kind = published || hasCourse || row._count.editions > 0 ? row.kind : null;
  return { slug: row.slug, title: row.title, themes, published, hasCourse, kind };
}
