import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAtEnd, type StoryStep, storyView, type Walk, walkOn } from "~/domain/learning/story-walk";
import { story } from "./a-course";

const ASKED: Walk = [["begin", "a"]];

describe("a step in a story", () => {
  const table: [name: string, walk: Walk, step: StoryStep, after: Walk | null][] = [
    ["a choice where it begins", [], ["begin", "a"], ASKED],
    ["a choice where it led", ASKED, ["praat", "a"], [...ASKED, ["praat", "a"]]],
    ["the same choice once more", ASKED, ["begin", "a"], null],
    ["another choice in a scene that is behind", ASKED, ["begin", "b"], null],
    ["a choice that is not there", [], ["begin", "z"], null],
    ["a scene that is not there", [], ["nergens", "a"], null],
    ["a choice after the end", [["begin", "b"]], ["dicht", "a"], null],
    ["a new beginning", ASKED, "again", []],
    ["a new beginning at the beginning", [], "again", null],
    ["a choice after a walk the story no longer has", [["weg", "a"]], ["begin", "b"], [["begin", "b"]]],
  ];

  test.each(table)("%s", (_, walk, step, after) => {
    expect(walkOn(story, walk, step)).toEqual(after);
  });
});

describe("what one sees of a story", () => {
  test("at the beginning nothing of what a choice does or where it leads", () => {
    const view = storyView(story, []);
    expect(view).toMatchObject({ steps: [], scene: { key: "begin", end: null } });
    expect(view.scene.choices).toEqual([
      { key: "a", text: "‘Hoe gaat het?’" },
      { key: "b", text: "‘Waarom lieg je?’" },
    ]);
    expect(JSON.stringify(view)).not.toMatch(/schouders|kijkt weg|vertelt|loopt weg|"to"/);
  });

  test("the way one went, with what it did, and not the other one", () => {
    const view = storyView(story, [["begin", "b"]]);
    expect(view).toMatchObject({ steps: [{ scene: "begin", chose: "‘Waarom lieg je?’" }], scene: { end: "mis" } });
    expect(JSON.stringify(view)).toMatch(/kijkt weg.*loopt weg/);
    expect(JSON.stringify(view)).not.toMatch(/schouders|Gaat wel|vertelt/);
  });

  test("the beginning, when the story is no longer as it was walked", () => {
    expect(storyView(story, [["begin", "weg"]])).toMatchObject({ steps: [], scene: { key: "begin" } });
    expect(isAtEnd(story, [["begin", "weg"]])).toBe(false);
  });
});

test("whatever steps are sent, a walk stays one that the story has, and ends only where the story does", () => {
  const key = fc.constantFrom("begin", "praat", "open", "dicht", "a", "b", "z");
  const steps = fc.array(fc.oneof(fc.constant("again" as const), fc.tuple(key, key)));
  fc.assert(
    fc.property(steps, (sent) => {
      let walk: Walk = [];
      for (const step of sent) walk = walkOn(story, walk, step) ?? walk;
      const view = storyView(story, walk);
      expect(view.steps.length).toBe(walk.length);
      expect(isAtEnd(story, walk)).toBe(view.scene.end !== null);
    }),
  );
});
