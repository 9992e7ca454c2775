import fc from "fast-check";
import { expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { countPage } from "~/domain/targets/count-page.server";
import { draftPage } from "~/domain/targets/definition-pages.server";
import { draftDefinition } from "~/domain/targets/draft-definition.server";
import { publishDefinition } from "~/domain/targets/publish-definition.server";
import { sayStatus } from "~/domain/targets/say-status.server";
import { takeBackCount } from "~/domain/targets/take-back-count.server";
import { promisesOf } from "~/domain/targets/targets-queries.server";
import { addDays, instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { aCount, aPromise } from "./a-promise";
import { aTarget } from "./a-target";

const FIRST = "2026-02-20";

const step = fc.record({
  act: fc.constantFrom("count", "count", "correct", "redefine"),
  /** How long ago it was, how many, which one of those there are. */
  back: fc.nat(49),
  amount: fc.integer({ min: 1, max: 60 }),
  hour: fc.nat(23),
  /** The days until the next act; 0 is the same day. */
  pause: fc.nat(4),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

it("any history of counts, corrections and new definitions leaves every figure as of a day that is over as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
      clock.set(instantAt(FIRST, "08:00"));
      const made = await aPromise("MANUAL_COUNT", { value: 40 });
      const known = new Map<string, unknown>();
      let today = FIRST;
      for (const one of steps) {
        clock.set(instantAt(today, `${String(one.hour).padStart(2, "0")}:59`));
        await acts[one.act as keyof typeof acts](made, one, today);
        if (one.pause === 0) continue;
        // The day ends: what is known of it by now is what it says for ever.
        clock.set(instantAt(addDays(today, 1), "00:00"));
        known.set(today, await figureOn(made.management, made.slug, today));
        today = addDays(today, one.pause);
      }
      for (const [day, figure] of known) expect(await figureOn(made.management, made.slug, day)).toEqual(figure);
    }),
    { numRuns: 5 },
  );
}, 120_000);

it("what was said of a promise that is no count stays what it was on each day", async () => {
  const { lead, slug, which } = await aPromise(null);
  const said = ["loopt achter", "loopt", "gestopt", "loopt", "afgerond"];
  const on = async (day: string) => (await promisesOf({ year: 2026, day, themeIds: null, slug }))[0]?.wordStatus;
  for (const [index, stand] of said.entries()) {
    clock.set(instantAt(addDays(FIRST, index * 3), "23:59"));
    await sayStatus(lead, which, { stand, toelichting: "" });
  }
  const each = await Promise.all(said.map((_, index) => on(addDays(FIRST, index * 3 + 2))));
  expect([await on("2026-02-19"), ...each]).toEqual(["loopt", ...said]);
});

type Made = Awaited<ReturnType<typeof aPromise>>;

const acts = {
  count: async ({ lead, which }: Made, { back, amount }: Step, today: string) => {
    const dag = addDays(today, -back);
    // A new definition may begin later than this day.
    expect(["counted", "other-day"]).toContain(await countByHand(lead, which, aCount({ aantal: amount, dag })));
  },
  correct: async ({ lead, slug, which }: Made, { amount }: Step) => {
    const { counts } = await countPage(lead, slug, "2026");
    const standing = counts.filter(({ takenBack }) => !takenBack);
    const one = standing[amount % Math.max(1, standing.length)];
    if (one) expect(await takeBackCount(lead, { ...which, countId: one.id }, "Vergissing")).toBe(true);
  },
  /** Another period and another number, in force from now on or from a day to come. */
  redefine: async ({ lead, management, slug, which }: Made, { back, amount }: Step, today: string) => {
    const fromDay = addDays("2026-01-01", back);
    const definition = aTarget({ measure: "MANUAL_COUNT", fromDay, untilDay: "2026-12-31", value: 20 + amount });
    const startsOn = addDays(today, amount % 3);
    expect(await draftDefinition(lead, which, { definition, reason: "Anders", startsOn })).toBe("drafted");
    const { draftedAt } = await draftPage(management, slug, "2026");
    await publishDefinition(management, which, draftedAt);
  },
};

async function figureOn(actor: Visitor, slug: string, day: string) {
  const [promise] = await targetProgress(actor, { year: 2026, day, slug });
  return promise?.progress;
}
