import { describe, expect, test } from "vitest";
import { files, MODULE, parse } from "./course-texts";

describe("the version of a question", () => {
  const versionWith = (from: string, to: string) =>
    parse(files(MODULE.replace(from, to)))
      .course?.modules[0]?.blocks.map((block) => ("version" in block ? block.version : ""))
      .at(-1);
  const first = versionWith("", "");

  test("is twelve hexadecimal signs, and the same every time", () => {
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(versionWith("", "")).toBe(first);
  });

  test.each([
    ["its words", "Wat klopt?", "Wat klopt er?"],
    ["an option", '"Dat"', '"Dat niet"'],
    ["what is right", '"Dit" right=true /%}\n{% option "Dat"', '"Dit" /%}\n{% option "Dat" right=true'],
    ["the order of options", '{% option "Dit" right=true /%}', '{% option "Iets" /%}\n{% option "Dit" right=true /%}'],
  ])("changes with %s", (_, from, to) => {
    expect(versionWith(from, to)).toMatch(/^[0-9a-f]{12}$/);
    expect(versionWith(from, to)).not.toBe(first);
  });

  test.each([
    ["its feedback", "Daarom.", "Daarom dus."],
    ["what an option says", "Dat is te snel.", "Te snel."],
    ["its sources", 'key="m1-1" facts=["B01"]', 'key="m1-1" facts=["B02"]'],
    ["white space", "Wat klopt?", "Wat klopt?\n"],
    ["other blocks", "Milan vertelt.", "Milan vertelt veel."],
  ])("stays with %s", (_, from, to) => expect(versionWith(from, to)).toBe(first));
});
