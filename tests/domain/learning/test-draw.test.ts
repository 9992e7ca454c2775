import fc from "fast-check";
import { expect, test } from "vitest";
import { drawQuestions, seededRandom } from "~/domain/learning/test-draw";
import { poolQuestion } from "./a-final-test";

const pools = fc
  .array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 8 })
  .map((sizes) =>
    sizes.flatMap((size, goal) =>
      Array.from({ length: size }, (_, index) => poolQuestion(`t-${goal}-${index}`, `g${goal}`)),
    ),
  );
const draws = fc.record({ pool: pools, questions: fc.integer({ min: 1, max: 20 }), seed: fc.integer() });
const keysOf = (questions: readonly { key: string }[]) => questions.map(({ key }) => key);

test("a draw holds as many questions as asked, as far as the pool goes, and none twice", () => {
  fc.assert(
    fc.property(draws, ({ pool, questions, seed }) => {
      const drawn = drawQuestions({ pool, questions }, new Set(), seededRandom(seed));
      expect(drawn).toHaveLength(Math.min(questions, pool.length));
      expect(new Set(keysOf(drawn)).size).toBe(drawn.length);
      expect(pool).toEqual(expect.arrayContaining(drawn));
    }),
  );
});

test("each goal takes part as far as the draw has room", () => {
  fc.assert(
    fc.property(draws, ({ pool, questions, seed }) => {
      const goals = new Set(pool.map(({ goal }) => goal));
      const drawn = drawQuestions({ pool, questions }, new Set(), seededRandom(seed));
      expect(new Set(drawn.map(({ goal }) => goal)).size).toBe(Math.min(goals.size, questions));
    }),
  );
});

test("what was in the last test comes back only where nothing else is left, in its goal or in the pool", () => {
  fc.assert(
    fc.property(draws, fc.integer(), ({ pool, questions, seed }, second) => {
      const last = new Set(keysOf(drawQuestions({ pool, questions }, new Set(), seededRandom(seed))));
      const drawn = drawQuestions({ pool, questions }, last, seededRandom(second));
      const unused = pool.filter(({ key }) => !last.has(key) && !keysOf(drawn).includes(key));
      for (const again of drawn.filter(({ key }) => last.has(key))) {
        expect(unused.filter(({ goal }) => goal === again.goal)).toEqual([]);
      }
    }),
  );
});

test("the same seed gives the same draw, another one mostly not", () => {
  const pool = Array.from({ length: 30 }, (_, index) => poolQuestion(`t-${index}`, `g${index % 5}`));
  const draw = (seed: number) => keysOf(drawQuestions({ pool, questions: 10 }, new Set(), seededRandom(seed))).join();
  expect(draw(7)).toBe(draw(7));
  expect(new Set(Array.from({ length: 50 }, (_, seed) => draw(seed))).size).toBe(50);
});

test("over many draws every question of a goal has its turn, and every place", () => {
  const pool = ["a", "b", "c"].map((key) => poolQuestion(key, "g"));
  const places = new Map<string, number>();
  for (let seed = 0; seed < 600; seed += 1) {
    for (const [place, key] of keysOf(drawQuestions({ pool, questions: 2 }, new Set(), seededRandom(seed))).entries()) {
      places.set(`${key}${place}`, (places.get(`${key}${place}`) ?? 0) + 1);
    }
  }
  expect(places.size).toBe(6);
  for (const count of places.values()) expect(count).toBeGreaterThan(150);
});
