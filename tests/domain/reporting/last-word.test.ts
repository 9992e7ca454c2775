import { expect, it } from "vitest";
import { recordPublication } from "~/domain/participation/record-publication.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { makeOffering } from "../../support/factories";
import { aPromise } from "../targets/a-promise";

it("is the same for the figures as for who publishes next, also of two words at one moment", async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  const { id, slug: offering } = await makeOffering();
  const promise = await aPromise("OFFERINGS_PUBLISHED", { filter: { offerings: [offering] } });
  const say = (word: "PUBLISHED" | "UNPUBLISHED") => inTransaction((tx) => recordPublication(tx, id, word, "test"));
  const published = async () => {
    const asked = { year: 2026, day: "2026-03-12", slug: promise.slug };
    const [{ progress } = { progress: null }] = await targetProgress(promise.management, asked);
    return progress?.actual;
  };
  for (const [word, count] of [
    ["PUBLISHED", 1],
    ["UNPUBLISHED", 0],
    ["PUBLISHED", 1],
    ["UNPUBLISHED", 0],
  ] as const) {
    expect([await say(word), await say(word)]).toEqual([true, false]);
    expect(await published()).toBe(count);
  }
});
