import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { isKeptInformed } from "~/domain/catalogue/interest-queries.server";
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

  it.each([
    ["one cannot see", { visibility: "INVITED" }],
    ["is an e-learning, which has no dates", { kind: "E_LEARNING" }],
  ] as const)("knows no offering that %s", async (_, overrides) => {
    const [anna, { slug }] = [await makeVisitor(), await makeOffering(overrides)];
    await expect(keepInformed(anna, { slug, wanted: true })).rejects.toThrow(NotFound);
  });
});
