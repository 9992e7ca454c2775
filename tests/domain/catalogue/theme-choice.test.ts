import { expect, it } from "vitest";
import { themeProblem } from "~/domain/catalogue/theme-choice";

const own = ["drugs"];

it.each<[string, Parameters<typeof themeProblem>[0], ReturnType<typeof themeProblem>]>([
  ["no theme", { chosen: [], before: [], led: own, published: false }, "none"],
  ["no theme, by an administrator", { chosen: [], before: [], led: null, published: false }, "none"],
  ["one's own", { chosen: ["drugs"], before: [], led: own, published: false }, null],
  ["another's alone", { chosen: ["cyber"], before: [], led: own, published: false }, "none-of-own"],
  ["another's beside one's own", { chosen: ["drugs", "cyber"], before: [], led: own, published: false }, null],
  [
    "one's own taken away",
    { chosen: ["cyber"], before: ["drugs", "cyber"], led: own, published: false },
    "none-of-own",
  ],
  ["another's taken off a draft", { chosen: ["drugs"], before: ["drugs", "cyber"], led: own, published: false }, null],
  [
    "another's taken away once published",
    { chosen: ["drugs"], before: ["drugs", "cyber"], led: own, published: true },
    "of-another",
  ],
  ["any, by an administrator", { chosen: ["drugs"], before: ["cyber"], led: null, published: true }, null],
])("%s", (_, choice, problem) => {
  expect(themeProblem(choice)).toBe(problem);
});
