import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { lapseOffers } from "~/domain/registration/lapse-offers.server";
import { makeEdition } from "../../support/factories";
import { expectOrderly } from "./invariants";
import { QueueModel } from "./queue-model";
import { actsOn, makeCrowd, passHours, setCapacity, statesOf } from "./registering";

const RUNS = process.env.LONG_TESTS ? 300 : 16;
const BUSY = 4;

interface Academy {
  editionId: string;
  acts: ReturnType<typeof actsOn>;
}

let people: Visitor[];
beforeAll(async () => {
  people = await makeCrowd(6);
});

type Step = [words: string, does: (academy: Academy) => Promise<unknown>, expected: (model: QueueModel) => unknown];

/** One act: done in the academy and in the model, after which both must say and hold the same. */
function command([words, does, expected]: Step): fc.AsyncCommand<QueueModel, Academy> {
  return {
    check: () => true,
    toString: () => words,
    run: async (model, academy) => {
      expect(await does(academy)).toEqual(expected(model));
      const states = people.map((_, person) => model.state(person));
      expect(await statesOf(academy.editionId, people), words).toEqual(states);
    },
  };
}

function by(verb: "register" | "cancel" | "accept" | "refuse", told: (model: QueueModel, who: number) => string) {
  return fc
    .nat(5)
    .map((who) =>
      command([
        `${verb} ${who}`,
        async ({ acts }) => outcomeOf(acts[verb](people[who] as Visitor)),
        (model) => told(model, who),
      ]),
    );
}

function timePassing(hours: number) {
  const pass = async () => passHours(hours);
  const tick = (model: QueueModel) => {
    model.hour += hours;
  };
  return fc.constant(command([`${hours} hours pass`, pass, tick]));
}

// Registering and cancelling more often than the rest, so that the queue is long and moves.
const anyCommand = [
  by("register", (model, who) => model.register(who)),
  by("register", (model, who) => model.register(who)),
  by("register", (model, who) => model.register(who)),
  by("cancel", (model, who) => model.cancel(who)),
  by("cancel", (model, who) => model.cancel(who)),
  by("accept", (model, who) => model.answer(who, true)),
  by("refuse", (model, who) => model.answer(who, false)),
  fc
    .integer({ min: 1, max: 5 })
    .map((capacity) =>
      command([
        `capacity ${capacity}`,
        ({ editionId }) => setCapacity(editionId, capacity),
        (model) => model.setCapacity(capacity),
      ]),
    ),
  timePassing(3),
  timePassing(11),
  fc.constant(command(["offers lapse", () => lapseOffers(), (model) => model.lapse()])),
];

const anyCourse = fc.commands(anyCommand, { maxCommands: 60, size: "max" });
/** Hours until the start: long before, in the days of offers, on the last day. Never whole, so that no moment falls together. */
const anyStart = fc.constantFrom(150.5, 60.5, 20.5);

describe("whatever people do", () => {
  it("the queue holds and says what the plain rules say", async () => {
    await fc.assert(
      fc.asyncProperty(anyStart, anyCourse, async (startsInHours, course) => {
        const real = await freshEdition(startsInHours);
        const model = new QueueModel(2, startsInHours, BUSY);
        for (const who of [0, BUSY, 1, 2]) {
          expect(await outcomeOf(real.acts.register(people[who] as Visitor))).toBe(model.register(who));
        }
        await fc.asyncModelRun(() => ({ model, real }), course);
        await expectOrderly(real.editionId);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

/** Two places, and a place elsewhere at that time for one person; long after whatever came before. */
async function freshEdition(startsInHours: number) {
  passHours(1000);
  const edition = await makeEdition({ capacity: 2, startsInHours });
  const elsewhere = await makeEdition({ startsInHours });
  await actsOn(elsewhere).register(people[BUSY] as Visitor);
  return { acts: actsOn(edition), editionId: edition.id };
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
