import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { lapseOffers } from "~/domain/registration/lapse-offers.server";
import { releaseReserves } from "~/domain/registration/release-reserves.server";
import { makeEdition } from "../../support/factories";
import { AcademyModel } from "./academy-model";
import { expectOrderly } from "./invariants";
import type { Setting } from "./queue-model";
import { actsOn, passHours } from "./registering";
import { type Acts, type Cast, makeCast, openEdition } from "./two-editions";
import { historiesOf, placesTaken } from "./two-histories";

const RUNS = process.env.LONG_TESTS ? 400 : 12;
const BUSY = 4;

type Academy = readonly [Acts, Acts];
type Step = [words: string, does: (academy: Academy) => Promise<unknown>, expected: (model: AcademyModel) => unknown];

let cast: Cast;
beforeAll(async () => {
  cast = await makeCast();
});

/** One act: done in the academy and in the model, after which both must say and hold the same. */
function command([words, does, expected]: Step): fc.AsyncCommand<AcademyModel, Academy> {
  return {
    check: () => true,
    toString: () => words,
    run: async (model, academy) => {
      const before = await placesTaken(academy);
      expect(await does(academy), words).toEqual(expected(model));
      expect(await historiesOf(academy, cast.people), words).toEqual(model.editions.map(({ history }) => history));
      const after = await placesTaken(academy);
      for (const [nth, { capacity }] of model.editions.entries()) {
        const [had = 0, has = 0] = [before[nth], after[nth]];
        if (has > had) expect(has, `${words}: places taken`).toBeLessThanOrEqual(capacity);
      }
    },
  };
}

type PersonVerb = "register" | "cancel" | "accept" | "refuse" | "approve" | "decline" | "cancelFor" | "move";

function by(verb: PersonVerb, told: (model: AcademyModel, nth: 0 | 1, who: number) => string) {
  return fc
    .tuple(fc.constantFrom<(0 | 1)[]>(0, 0, 1), fc.nat(5))
    .map(([nth, who]) =>
      command([
        `${verb} ${who} in ${nth}`,
        async (academy) => outcomeOf(academy[nth][verb](cast.people[who] as Visitor, academy[1 - nth]?.id ?? "")),
        (model) => told(model, nth, who),
      ]),
    );
}

function once(words: string, does: Step[1], expected: Step[2]) {
  return fc.constant(command([words, does, expected]));
}

function timePassing(hours: number) {
  const pass = async () => passHours(hours);
  const tick = (model: AcademyModel) => {
    model.hour += hours;
  };
  return once(`${hours} hours pass`, pass, tick);
}

const anyEdition = fc.constantFrom<(0 | 1)[]>(0, 1);
const registering = by("register", (model, nth, who) => model.register(nth, who));
const cancelling = by("cancel", (model, nth, who) => model.cancel(nth, who));
const moving = by("move", (model, nth, who) => model.move(nth, who));
const approving = by("approve", (model, nth, who) => model.approve(nth, who));

// Registering and cancelling more often than the rest, so that the queue is long and moves.
const anyCommand = [
  ...[registering, registering, registering, registering, registering],
  ...[cancelling, cancelling, approving, approving, moving, moving],
  by("decline", (model, nth, who) => model.decline(nth, who)),
  by("cancelFor", (model, nth, who) => model.cancelFor(nth, who)),
  by("accept", (model, nth, who) => model.answer(nth, who, true)),
  by("refuse", (model, nth, who) => model.answer(nth, who, false)),
  fc
    .tuple(anyEdition, fc.integer({ min: 1, max: 5 }))
    .map(([nth, capacity]) =>
      command([
        `capacity ${capacity} in ${nth}`,
        (academy) => academy[nth].setCapacity(capacity),
        (model) => model.setCapacity(nth, capacity),
      ]),
    ),
  fc
    .tuple(anyEdition, fc.boolean())
    .map(([nth, asks]) =>
      command([
        `${asks ? "ask" : "no"} approval in ${nth}`,
        (academy) => academy[nth].setApproval(asks),
        (model) => model.setApproval(nth, asks),
      ]),
    ),
  timePassing(3),
  timePassing(11),
  once("offers lapse", lapseOffers, (model) => model.editions.forEach((edition) => void edition.lapse())),
  once("reserves end", releaseReserves, (model) => model.editions.forEach((edition) => void edition.release())),
];

const callingOff = anyEdition.map((nth) =>
  command([`call off ${nth}`, (academy) => outcomeOf(academy[nth].callOff()), (model) => model.callOff(nth)]),
);

const anyCourse = fc.commands([...Array.from({ length: 5 }, () => anyCommand).flat(), callingOff], {
  maxCommands: 60,
  size: "max",
});
/** Hours until the start: long before, in the days of offers, on the last day. Never whole, so that no moment falls together. */
const anyStart = fc.constantFrom(150.5, 60.5, 20.5);
const anyRules = fc.record({
  quota: fc.constantFrom(null, null, 1, 2),
  kept: fc.constantFrom(0, 1, 2),
  keptUntil: fc.constantFrom(null, 5.2, 20.2),
});

const everyone = [0, 1, 2, 3, 4, 5];
/** Who comes first to which of the two, so that there is a queue from the start. */
const anyCrowds = fc.record({
  first: fc.tuple(fc.shuffledSubarray(everyone, { minLength: 3 }), fc.shuffledSubarray(everyone)),
  asking: fc.tuple(fc.constantFrom(false, false, true), fc.constantFrom(false, false, true)),
  hoursApart: fc.constantFrom(0, 30),
});

describe("whatever people and their leads do", () => {
  it("the queues hold and say what the plain rules say", async () => {
    await fc.assert(
      fc.asyncProperty(anyStart, anyRules, anyRules, anyCrowds, anyCourse, async (start, one, two, crowds, course) => {
        const settings = [
          { ...one, start },
          { ...two, start: start + crowds.hoursApart },
        ] as const;
        const academy = await freshAcademy(settings);
        const model = new AcademyModel(cast.traits, settings, BUSY);
        for (const nth of [0, 1] as const) {
          if (crowds.asking[nth]) await askApproval(academy, model, nth);
          for (const who of crowds.first[nth]) {
            const outcome = await outcomeOf(academy[nth].register(cast.people[who] as Visitor));
            expect(outcome).toBe(model.register(nth, who));
          }
        }
        await fc.asyncModelRun(() => ({ model, real: academy }), course);
        for (const { id } of academy) await expectOrderly(id);
      }),
      { numRuns: RUNS },
    );
  }, 900_000);
});

/** Two editions, and a place elsewhere at the time of the first for one person; long after whatever came before. */
async function freshAcademy([one, two]: readonly [Setting, Setting]): Promise<Academy> {
  passHours(1000);
  const elsewhere = await makeEdition({ startsInHours: one.start });
  await actsOn(elsewhere).register(cast.people[BUSY] as Visitor);
  return [await openEdition(cast, one), await openEdition(cast, two)];
}

async function askApproval(academy: Academy, model: AcademyModel, nth: 0 | 1): Promise<void> {
  await academy[nth].setApproval(true);
  model.setApproval(nth, true);
}

async function outcomeOf(act: Promise<{ outcome: string }>): Promise<string> {
  return act.then(
    ({ outcome }) => outcome,
    (error: unknown) => {
      if (error instanceof NotFound) return "not-found";
      throw error;
    },
  );
}
