import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReplyWords } from "~/domain/evaluation/evaluation-questions";
import { FEWEST, pooled, poolOf, resultsOf } from "~/domain/evaluation/evaluation-results";

const reply = (words: Partial<ReplyWords> = {}): ReplyWords => {
  return { useful: 4, clear: 5, level: 3, takeaway: "", better: "", own: [], ...words };
};
const replies = (count: number) => Array.from({ length: count }, () => reply());

describe("too few replies", () => {
  test.each([0, 1, 4])("%i are not shown", (count) => {
    expect(resultsOf(poolOf(replies(count)))).toBeNull();
  });

  test("five are", () => {
    expect(resultsOf(poolOf(replies(5)))).toMatchObject({ replies: 5 });
  });

  test("of several editions that each have too few are shown together once they are enough", () => {
    expect(resultsOf(pooled([poolOf(replies(3)), poolOf(replies(1))]))).toBeNull();
    expect(resultsOf(pooled([poolOf(replies(3)), poolOf(replies(2))]))).toMatchObject({ replies: 5 });
  });

  test("of one edition stay out of the whole, because the others taken off it would leave just them", () => {
    expect(resultsOf(pooled([poolOf(replies(9)), poolOf(replies(1))]))).toMatchObject({ replies: 9 });
  });

  test("whoever takes the shown parts off the whole is left with nothing or with at least five", () => {
    const units = fc.array(fc.array(fc.nat(12), { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(units, (offerings) => {
        const pools = offerings.map((editions) => {
          const parts = editions.map((count) => poolOf(replies(count)));
          const whole = pooled(parts);
          expectNoFew(whole.shown.length - parts.reduce((sum, { shown }) => sum + shown.length, 0));
          return whole;
        });
        const theme = pooled(pools);
        expectNoFew(theme.shown.length - pools.reduce((sum, { shown }) => sum + shown.length, 0));
        expectNoFew(theme.shown.length);
        const all = offerings.flat().reduce((sum, count) => sum + count, 0);
        expect(theme.shown.length + theme.hidden.length).toBe(all);
      }),
    );
  });
});

function expectNoFew(left: number): void {
  expect(left === 0 || left >= FEWEST).toBe(true);
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
    const [useful] = resultsOf(poolOf(five))?.scales ?? [];
    expect(useful).toEqual({ key: "useful", counts: [1, 2, 0, 0, 2], average: 3 });
  });

  test("texts by the alphabet, whatever order they came in; who wrote nothing leaves none", () => {
    const texts = resultsOf(poolOf(five))?.texts;
    expect(texts).toEqual([
      { key: "takeaway", answers: ["Aap", "Aap", "Ezel", "Zebra"] },
      { key: "better", answers: [] },
    ]);
    expect(resultsOf(poolOf([...five].reverse()))?.texts).toEqual(texts);
  });

  test("a question of the lead from five replies to that question on", () => {
    const asked = (question: string, count: number) =>
      Array.from({ length: count }, (_, index) => reply({ own: [{ question, answer: `${index}` }] }));
    expect(resultsOf(poolOf([...asked("Was de zaal goed?", 5), ...asked("En de koffie?", 4)]))?.own).toEqual([
      { question: "Was de zaal goed?", answers: ["0", "1", "2", "3", "4"] },
    ]);
  });
});
