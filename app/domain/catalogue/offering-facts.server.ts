import type { Prisma } from "@db/client";

const named = { slug: true, title: true, shortTitle: true };

/** What every page about an offering, or an edition of it, says of the offering. */
export const offeringFacts = {
  slug: true,
  kind: true,
  title: true,
  summary: true,
  contactName: true,
  contactEmail: true,
  format: { select: { title: true } },
  themes: { select: { theme: { select: named } }, orderBy: { theme: { position: "asc" } } },
  audiences: { select: { audience: { select: { title: true } } }, orderBy: { audience: { position: "asc" } } },
} satisfies Prisma.OfferingSelect;

export function factsOf(offering: Prisma.OfferingGetPayload<{ select: typeof offeringFacts }>) {
  const { slug, kind, title, summary, contactName, contactEmail, format, themes, audiences } = offering;
  return {
    slug,
    kind,
    title,
    summary,
    format: format.title,
    contact: { name: contactName, email: contactEmail },
    themes: themes.map(({ theme }) => theme),
    audiences: audiences.map(({ audience }) => audience.title),
  };
}
