import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReplyWords } from "~/domain/evaluation/evaluation-questions";
import { FEWEST, resultsOf } from "~/domain/evaluation/evaluation-results";

const reply = (words: Partial<ReplyWords> = {}): ReplyWords => {
  return { useful: 4, clear: 5, level: 3, takeaway: "", better: "", own: [], ...words };
};
const replies = (count: number) => Array.from({ length: count }, () => reply());

describe("too few replies", () => {
  test.each([0, 1, 4])("%i are not shown", (count) => {
    expect(resultsOf([replies(count)])).toBeNull();
  });

  test("five are", () => {
    expect(resultsOf([replies(5)])).toMatchObject({ replies: 5 });
  });

  test("of several editions are not shown together either: a sixth of another would give them away", () => {
    expect(resultsOf([replies(3), replies(4)])).toBeNull();
    expect(resultsOf([replies(9), replies(4), replies(3)])).toMatchObject({ replies: 9 });
  });
});

interface Stored {
  edition: number;
  useful: number;
  question: number | null;
}

const EDITIONS = 4;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const stored: fc.Arbitrary<Stored> = fc.record({
  edition: fc.nat(EDITIONS - 1),
  useful: fc.integer({ min: 1, max: 5 }),
  question: fc.option(fc.nat(1)),
});
const someEditions = fc.uniqueArray(fc.nat(EDITIONS - 1), { maxLength: EDITIONS });

test(`no difference between what is shown of any editions, now and earlier, is of what fewer than five said (SEED=${seed})`, () => {
  fc.assert(
    fc.property(
      fc.array(stored, { maxLength: 40, size: "max" }),
      fc.nat(40),
      someEditions,
      someEditions,
      (all, soFar, one, other) => {
        const earlier = all.slice(0, soFar);
        for (const those of [all, earlier]) {
          const both = one.filter((edition) => other.includes(edition));
          const either = [...new Set([...one, ...other])];
          const shown = (editions: number[]) => figures(those, editions);
          // What two themes share and do not share adds up: nothing appears only when they are taken together.
          expect(added(shown(one), shown(other))).toEqual(added(shown(both), shown(either)));
          expect(shown(one)).toEqual(one.map((edition) => shown([edition])).reduce(added, {}));
          for (const edition of one)
            for (const count of perReply(shown([edition]))) expect(count).toBeGreaterThanOrEqual(FEWEST);
        }
        const [before, now] = [figures(earlier, one), figures(all, one)];
        for (const [figure, count] of Object.entries(before)) expect(now[figure]).toBeGreaterThanOrEqual(count);
      },
    ),
    { seed, numRuns: 300 },
  );
});

type Figures = Record<string, number>;

/** Every figure that is shown of these editions together, by its name. */
function figures(all: Stored[], editions: number[]): Figures {
  const units = editions.map((edition) => all.filter((each) => each.edition === edition).map(replyOf));
  const results = resultsOf(units);
  if (!results) return {};
  const counts = results.scales[0]?.counts ?? [];
  return Object.fromEntries([
    ["replies", results.replies],
    ...counts.flatMap((count, index) => (count > 0 ? [[`useful ${index + 1}`, count]] : [])),
    ...results.own.map(({ question, answers }) => [question, answers.length]),
  ]);
}

function replyOf({ useful, question }: Stored): ReplyWords {
  return reply({ useful, own: question === null ? [] : [{ question: `vraag ${question}`, answer: "ja" }] });
}

function perReply(shown: Figures): number[] {
  return Object.entries(shown).flatMap(([figure, count]) => (figure.startsWith("useful") ? [] : [count]));
}

function added(one: Figures, other: Figures): Figures {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}

describe("what replies say together", () => {
  const five = [
    reply({ useful: 1, takeaway: "Zebra", better: "" }),
    reply({ useful: 2, takeaway: "Aap" }),
    reply({ useful: 2, takeaway: "Ezel" }),
    reply({ useful: 5, takeaway: "" }),
    reply({ useful: 5, takeaway: "Aap" }),
  ];

  test("how often each answer was given, and on average", () => {
    const [useful] = resultsOf([five])?.scales ?? [];
    expect(useful).toEqual({ key: "useful", counts: [1, 2, 0, 0, 2], average: 3 });
  });

  test("texts by the alphabet, whatever order they came in; who wrote nothing leaves none", () => {
    const texts = resultsOf([five])?.texts;
    expect(texts).toEqual([
      { key: "takeaway", answers: ["Aap", "Aap", "Ezel", "Zebra"] },
      { key: "better", answers: [] },
    ]);
    expect(resultsOf([[...five].reverse()])?.texts).toEqual(texts);
  });

  test("a question of the lead from five replies to it in one edition on, with those of others that have as many", () => {
    const asked = (question: string, count: number) =>
      Array.from({ length: count }, (_, index) => reply({ own: [{ question, answer: `${index}` }] }));
    const one = [...asked("Was de zaal goed?", 5), ...asked("En de koffie?", 4)];
    expect(resultsOf([one, asked("Was de zaal goed?", 6), asked("En de koffie?", 4)])?.own).toEqual([
      { question: "Was de zaal goed?", answers: ["0", "0", "1", "1", "2", "2", "3", "3", "4", "4", "5"] },
    ]);
  });
});
