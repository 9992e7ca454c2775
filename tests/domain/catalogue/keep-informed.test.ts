import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { isKeptInformed, myInterests } from "~/domain/catalogue/interest-queries.server";
import { keepInformed } from "~/domain/catalogue/keep-informed.server";
import { db } from "~/platform/db.server";
import { makeOffering, makeVisitor } from "../../support/factories";

describe("keeping someone informed of new dates", () => {
  it("remembers it once and forgets it again", async () => {
    const [anna, { slug, id }] = [await makeVisitor(), await makeOffering()];
    for (const _ of [1, 2]) expect(await keepInformed(anna, { slug, wanted: true })).toBe("informed");
    expect(await isKeptInformed(anna, slug)).toBe(true);
    expect(await db.interest.count({ where: { offeringId: id } })).toBe(1);
    for (const _ of [1, 2]) expect(await keepInformed(anna, { slug, wanted: false })).toBe("stopped");
    expect(await isKeptInformed(anna, slug)).toBe(false);
  });

  it("lists what one is kept informed of, as long as one can see it", async () => {
    const [anna, bart] = [await makeVisitor(), await makeVisitor()];
    const [second, first] = [await makeOffering({ title: "Zien" }), await makeOffering({ title: "Aanpakken" })];
    for (const { slug } of [second, first]) await keepInformed(anna, { slug, wanted: true });
    expect(await myInterests(anna)).toEqual([first, second].map(({ slug, title }) => ({ slug, title })));
    expect(await myInterests(bart)).toEqual([]);
    await db.offering.update({ where: { id: first.id }, data: { visibility: "INVITED" } });
    expect(await myInterests(anna)).toEqual([{ slug: second.slug, title: "Zien" }]);
  });

  it.each([
    ["one cannot see", { visibility: "INVITED" }],
    ["is an e-learning, which has no dates", { kind: "E_LEARNING" }],
  ] as const)("knows no offering that %s", async (_, overrides) => {
    const [anna, { slug }] = [await makeVisitor(), await makeOffering(overrides)];
    await expect(keepInformed(anna, { slug, wanted: true })).rejects.toThrow(NotFound);
  });
});
