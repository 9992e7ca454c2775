import type { Tx } from "~/platform/db.server";

/** What ledger rows of the story remember of each offering, by slug. */
export async function offeringFacts(tx: Tx) {
  const offerings = await tx.offering.findMany({
    select: {
      id: true,
      slug: true,
      kind: true,
      format: { select: { slug: true } },
      themes: { select: { theme: { select: { slug: true } } } },
      audiences: { select: { audience: { select: { slug: true } } } },
    },
  });
  return new Map(
    offerings.map(({ id, slug, kind, format, themes, audiences }) => [
      slug,
      {
        offeringId: id,
        offeringKind: kind,
        format: format.slug,
        themes: themes.map(({ theme }) => theme.slug).sort(),
        audiences: audiences.map(({ audience }) => audience.slug).sort(),
      },
    ]),
  );
}

export type OfferingFacts = Awaited<ReturnType<typeof offeringFacts>>;

/** The facts of an offering that the story cannot do without. */
export function factsOf(facts: OfferingFacts, slug: string) {
  const found = facts.get(slug);
  if (!found) throw new Error(`the demo knows no offering ${slug}`);
  return found;
}
