import type { Prisma } from "@db/client";

/** What of an offering the ledger remembers and filters look at. */
export const selectFacts = {
  kind: true,
  format: { select: { slug: true } },
  themes: { select: { theme: { select: { slug: true } } } },
  audiences: { select: { audience: { select: { slug: true } } } },
} satisfies Prisma.OfferingSelect;

/** These facts as slugs, themes and audiences in the order of the alphabet. */
export function factsOf({
  kind,
  format,
  themes,
  audiences,
}: Prisma.OfferingGetPayload<{ select: typeof selectFacts }>) {
  return {
    kind,
    format: format.slug,
    themes: themes.map(({ theme }) => theme.slug).sort(),
    audiences: audiences.map(({ audience }) => audience.slug).sort(),
  };
}
