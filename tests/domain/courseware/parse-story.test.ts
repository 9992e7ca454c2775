import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStory } from "~/domain/courseware/course";
import { files, lineIn, MODULE, parse, problemsOf } from "./course-texts";

test("a conversation has its partner, its scenes in order, and where each choice leads", () => {
  const { course, problems } = parse(files());
  expect(problems).toEqual([]);
  const say = (text: string) => [{ kind: "paragraph", content: [{ kind: "text", text }] }];
  expect(course?.modules[0]?.blocks[2]).toEqual({
    type: "conversation",
    key: "m1-milan",
    title: "Een gesprek",
    facts: ["B01"],
    with: "Milan (15)",
    intro: say("Milan komt te laat."),
    scenes: [
      {
        key: "begin",
        text: say("‘Wat moet je van me?’"),
        end: null,
        choices: [
          { key: "a", text: "‘Hoe gaat het?’", effect: say("Milan haalt zijn schouders op."), to: "praat" },
          { key: "b", text: "‘Waarom lieg je?’", effect: say("Milan kijkt weg."), to: "dicht" },
        ],
      },
      { key: "praat", text: say("Milan vertelt."), choices: [], end: "goed" },
      { key: "dicht", text: say("Milan loopt weg."), choices: [], end: "mis" },
    ],
  });
});

test("a dilemma is the same without a partner", () => {
  const dilemma = MODULE.replaceAll("conversation", "dilemma").replace(' with="Milan (15)"', "");
  expect(parse(files(dilemma)).course?.modules[0]?.blocks[2]).toMatchObject({ type: "dilemma", with: null });
});

describe("a story that leads nowhere is reported at its line", () => {
  const choice = '{% choice "‘Waarom lieg je?’" to="dicht" %}Milan kijkt weg.{% /choice %}';
  const cases: [name: string, from: string, to: string, at: string, message: string][] = [
    ["a scene that is not there", 'to="dicht"', 'to="weg"', 'to="weg"', 'there is no scene "weg"'],
    ["a scene no choice leads to", 'to="dicht"', 'to="praat"', '"dicht" end', 'no choice leads to the scene "dicht"'],
    ["a choice that leads to its own scene", 'to="dicht"', 'to="begin"', 'to="begin"', '"begin" does not come after'],
    [
      "a choice that leads back",
      '{% scene "praat" end="goed" %}\nMilan vertelt.',
      '{% scene "praat" %}\nMilan vertelt.\n\n{% choice "X" to="begin" %}x{% /choice %}\n{% choice "Y" to="dicht" %}y{% /choice %}',
      '"X"',
      '"begin" does not come after',
    ],
    [
      "a scene that stands there twice",
      '"dicht" end',
      '"praat" end',
      '"praat" end="mis"',
      'the scene "praat" stands here twice',
    ],
    ["an end that does not say how", ' end="goed"', "", '{% scene "praat"', "say how with end="],
    ["an end of another kind", 'end="goed"', 'end="super"', 'end="super"', "'end'"],
    [
      "an end that goes on",
      '{% scene "begin" %}',
      '{% scene "begin" end="mis" %}',
      '"begin"',
      "goes on: take away its end",
    ],
    ["one choice", choice, "", '{% scene "begin"', "one choice is no choice"],
    ["a scene that says nothing", "Milan loopt weg.", "", '"dicht" end', "this scene says nothing"],
    ["a choice said twice", "‘Waarom lieg je?’", "‘Hoe gaat het?’", '{% scene "begin"', "stands here twice"],
    ["a choice outside a scene", "Milan komt te laat.", choice, "Waarom", "the tag choice does not belong here"],
    ["a conversation with nobody", ' with="Milan (15)"', "", "m1-milan", "Missing required attribute: 'with'"],
  ];

  test.each(cases)("%s", (_, from, to, at, message) => {
    const module = MODULE.replace(from, to);
    const said = problemsOf(files(module));
    expect(said.filter((line) => line.includes(message)).join(), said.join("\n")).toContain(`:${lineIn(module, at)}: `);
  });

  test("a choice that does nothing", () => {
    const module = MODULE.replace("Milan kijkt weg.", "");
    expect(problemsOf(files(module))).toEqual([
      expect.stringContaining(`:${lineIn(module, "Waarom")}: a choice says what it does`),
    ]);
  });

  test("a story of one scene", () => {
    const module = MODULE.replace(/\{% scene "praat"[\s\S]*?(?=\{% \/conversation)/, "");
    expect(problemsOf(files(module)).join("\n")).toContain("conversation needs scenes");
  });
});

test("whatever leads where: a story that is in order ends on every way, and every scene of it can be reached", () => {
  // A scene leads to the next one and some scenes further; now and then back, to itself, or past the last.
  const scene = fc.constantFrom(2, 2, 2, 2, 3, 1, 0, -1).map((other) => [1, other]);
  let inOrder = 0;
  fc.assert(
    fc.property(fc.array(scene, { minLength: 1, maxLength: 4 }), (further) => {
      const ways = [...further, [], []].map((steps, place) => steps.map((step) => place + step));
      const module = MODULE.replace(/\{% scene "begin"[\s\S]*?(?=\{% \/conversation)/, ways.map(sceneText).join("\n"));
      const story = parse(files(module)).course?.modules[0]?.blocks.find(isStory);
      const goesOn = ways.every((to, place) => to.every((next) => next > place && next < ways.length));
      if (!story) return;
      inOrder += 1;
      expect(goesOn).toBe(true);
      const reached = new Set(["s0"]);
      for (const { key, choices } of story.scenes) if (reached.has(key)) for (const { to } of choices) reached.add(to);
      expect([...reached].sort()).toEqual(story.scenes.map(({ key }) => key));
      for (const { choices, end } of story.scenes) expect(end === null).toBe(choices.length > 0);
    }),
    { numRuns: 300 },
  );
  expect(inOrder).toBeGreaterThan(0);
});

function sceneText(to: number[], place: number): string {
  const choices = to.map((next, index) => `{% choice "Keuze ${index}" to="s${next}" %}Gevolg.{% /choice %}`).join("\n");
  return `{% scene "s${place}"${to.length === 0 ? ' end="goed"' : ""} %}\nTekst.\n\n${choices}\n{% /scene %}\n`;
}
