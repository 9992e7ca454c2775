import type { Tx } from "~/platform/db.server";

export interface OfferingDescription {
  title: string;
  summary: string;
  description: string;
  goals: string;
  studyLoadMinutes: number;
  /** Whether who takes part gets a certificate. */
  certificate: boolean;
  contact: { name: string; email: string };
  /** Slugs of the managed lists; one that is not in them is an error. */
  themes: string[];
  audiences: string[];
}

/** Gives the offering with this slug its words, themes and audiences and returns its id; null when there is none. */
export async function describeOffering(tx: Tx, slug: string, description: OfferingDescription): Promise<string | null> {
  const { contact, themes, audiences, ...words } = description;
  const [offering] = await tx.offering.updateManyAndReturn({
    where: { slug },
    data: { ...words, contactName: contact.name, contactEmail: contact.email },
    select: { id: true },
  });
  if (!offering) return null;
  const themeRows = await tx.theme.findMany({ where: { slug: { in: themes } }, select: { id: true, slug: true } });
  const audienceRows = await tx.audience.findMany({
    where: { slug: { in: audiences } },
    select: { id: true, slug: true },
  });
  insistAllKnown(themes, themeRows);
  insistAllKnown(audiences, audienceRows);
  const offeringId = offering.id;
  // What stays is left alone: each row that comes or goes locks the editions of the offering.
  await tx.offeringTheme.deleteMany({ where: { offeringId, themeId: { notIn: themeRows.map(({ id }) => id) } } });
  await tx.offeringTheme.createMany({
    data: themeRows.map(({ id }) => ({ offeringId, themeId: id })),
    skipDuplicates: true,
  });
  await tx.offeringAudience.deleteMany({
    where: { offeringId, audienceId: { notIn: audienceRows.map(({ id }) => id) } },
  });
  await tx.offeringAudience.createMany({
    data: audienceRows.map(({ id }) => ({ offeringId, audienceId: id })),
    skipDuplicates: true,
  });
  return offeringId;
}

function insistAllKnown(slugs: string[], rows: { slug: string }[]): void {
  const missing = slugs.filter((slug) => !rows.some((row) => row.slug === slug));
  if (missing.length > 0) throw new Error(`There is no theme or audience called ${missing.join(", ")}`);
}
