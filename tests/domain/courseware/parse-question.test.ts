import { describe, expect, test } from "vitest";
import type { Question } from "~/domain/courseware/question";
import { FEEDBACK, files, MODULE, parse, problemsOf } from "./course-texts";

const asked = (tag: string, attributes: string, parts: string) =>
  `\n{% ${tag} key="m1-q" facts=[] situation=true ${attributes} %}\nWelke?\n\n${parts}\n\n${FEEDBACK}\n{% /${tag} %}\n`;

function questionIn(text: string): Question {
  const { course, problems } = parse(files(MODULE.replace("minutes: 2", "minutes: 3") + text));
  expect(problems).toEqual([]);
  return course?.modules[0]?.blocks.at(-1) as Question;
}

test("several answers keep the order of the author, all that are right, and what each says", () => {
  const question = questionIn(
    asked(
      "several-answers",
      "",
      '{% option "Een" right=true /%}\n{% option "Twee" %}Nee.{% /option %}\n{% option "Drie" right=true /%}',
    ),
  );
  const said = [{ kind: "paragraph", content: [{ kind: "text", text: "Nee." }] }];
  expect(question).toMatchObject({
    type: "several-answers",
    title: "Vraag 2",
    situation: true,
    goal: null,
    options: [
      { key: "a", text: "Een", feedback: [] },
      { key: "b", text: "Twee", feedback: said },
      { key: "c", text: "Drie", feedback: [] },
    ],
    right: ["a", "c"],
    documents: [],
  });
});

test("true or false has two options of which one is right", () => {
  expect(questionIn(asked("true-false", "right=false", ""))).toMatchObject({
    right: ["onjuist"],
    options: [{ key: "juist" }, { key: "onjuist" }],
  });
});

test("steps to order are not shown in their right order, and each has its place", () => {
  const steps = ["Eerst", "Dan", "Daarna", "Tot slot"];
  const question = questionIn(asked("ordering", "", steps.map((step) => `{% step "${step}" /%}`).join("\n")));
  if (question.type !== "ordering") throw new Error("no ordering");
  expect(question.items.map(({ text }) => text)).not.toEqual(steps);
  expect(question.items.map(({ key, text }) => [text, question.right[key]]).sort()).toEqual(
    steps.map((step, index) => [step, String(index + 1)]).sort(),
  );
});

test("pairs keep who belongs to whom while the partners are mixed", () => {
  const pairs = [
    ["2013", "Vastgoed"],
    ["2020", "Opdrachten"],
    ["2022", "Register"],
  ];
  const question = questionIn(
    asked("matching", "", pairs.map(([one, other]) => `{% pair "${one}" with="${other}" /%}`).join("\n")),
  );
  if (question.type !== "matching") throw new Error("no matching");
  const partner = (text = "") => {
    const item = question.items.find((one) => one.text === text);
    return question.targets.find(({ key }) => key === question.right[item?.key ?? ""])?.text;
  };
  expect(question.targets.map(({ text }) => text)).not.toEqual(pairs.map(([, other]) => other));
  expect(pairs.map(([one]) => [one, partner(one)])).toEqual(pairs);
});

test("items to sort have the group the author gave them", () => {
  const items = '{% item "Tien keer afwezig" group="Feit" /%}\n{% item "Vast crimineel" group="Mening" /%}';
  const question = questionIn(asked("sorting", 'groups=["Feit", "Mening"]', items));
  expect(question).toMatchObject({ type: "sorting", right: { a: "1", b: "2" } });
});

test("a number has a unit and what is near enough", () => {
  expect(questionIn(asked("number", 'right=12 unit="weken"', ""))).toMatchObject({
    right: 12,
    tolerance: 0,
    unit: "weken",
  });
  expect(questionIn(asked("number", 'right=1.5 unit="jaar" tolerance=0.5', ""))).toMatchObject({
    right: 1.5,
    tolerance: 0.5,
  });
});

test("an open question has an answer to compare with", () => {
  expect(questionIn(asked("open", "", "{% model %}\nZo.\n{% /model %}"))).toMatchObject({
    type: "open",
    model: [{ kind: "paragraph" }],
  });
});

const FILE =
  '{% document "Aanvraag" %}\nEen lunchroom.\n{% /document %}\n\n{% option "Vreemd" right=true /%}\n{% option "Gewoon" /%}';

test("a case file has documents to read, a name, and options", () => {
  expect(questionIn(asked("case-file", 'title="Het dossier"', FILE))).toMatchObject({
    type: "case-file",
    title: "Het dossier",
    documents: [{ title: "Aanvraag", text: [{ kind: "paragraph" }] }],
    right: ["a"],
  });
});

describe("what is wrong in a question is reported at its line", () => {
  const option = '{% option "Dat" /%}';
  const two = `{% option "Dit" right=true /%}\n${option}`;
  const cases: [name: string, text: string, at: string, message: string][] = [
    ["no right answer", asked("one-answer", "", `{% option "Dit" /%}\n${option}`), "m1-q", "one option must be right"],
    ["two right answers to one", asked("one-answer", "", two.replace('Dat"', 'Dat" right=true')), "m1-q", "not 2"],
    [
      "none right of several",
      asked("several-answers", "", `{% option "Dit" /%}\n${option}`),
      "m1-q",
      "at least one option",
    ],
    [
      "one option",
      asked("one-answer", "", '{% option "Dit" right=true /%}'),
      "m1-q",
      "at least two times {% option %}",
    ],
    ["an option said twice", asked("one-answer", "", two.replace("Dat", "Dit")), "m1-q", '"Dit" stands here twice'],
    [
      "a step among options",
      asked("one-answer", "", `${two}\n{% step "X" /%}`),
      "{% step",
      "step does not belong in one-answer",
    ],
    ["no feedback", asked("one-answer", "", two).replace(FEEDBACK, ""), "m1-q", "needs {% feedback %}"],
    ["empty feedback", asked("one-answer", "", two).replace("\nDaarom.\n", "\n"), "m1-q", "needs {% feedback %}"],
    [
      "feedback twice",
      asked("one-answer", "", two).replace("Daarom.", "Daarom.\n{% /feedback %}\n\n{% feedback %}\nDus."),
      "{% feedback %}\nDus",
      "has one {% feedback %}",
    ],
    ["no question", asked("one-answer", "", two).replace("Welke?", ""), "m1-q", "the question itself is missing"],
    ["no right to true or false", asked("true-false", "", ""), "m1-q", "Missing required attribute: 'right'"],
    ["a right that is a word", asked("true-false", 'right="ja"', ""), "m1-q", "must be type of 'Boolean'"],
    [
      "one group",
      asked("sorting", 'groups=["A"]', '{% item "x" group="A" /%}\n{% item "y" group="A" /%}'),
      "m1-q",
      "two groups",
    ],
    [
      "a group that is not there",
      asked("sorting", 'groups=["A", "B"]', '{% item "x" group="A" /%}\n{% item "y" group="C" /%}'),
      '"y"',
      'no group "C"',
    ],
    [
      "a group without items",
      asked("sorting", 'groups=["A", "B"]', '{% item "x" group="A" /%}\n{% item "y" group="A" /%}'),
      "m1-q",
      'the group "B"',
    ],
    [
      "a partner said twice",
      asked("matching", "", '{% pair "x" with="A" /%}\n{% pair "y" with="A" /%}'),
      "m1-q",
      '"A" stands here twice',
    ],
    ["no number", asked("number", 'unit="weken"', ""), "m1-q", "Missing required attribute: 'right'"],
    [
      "a tolerance below nothing",
      asked("number", 'right=1 unit="x" tolerance=-1', ""),
      "m1-q",
      "tolerance is 0 or more",
    ],
    ["no model", asked("open", "", ""), "m1-q", "open needs {% model %}"],
    ["no document", asked("case-file", 'title="X"', two), "m1-q", "at least one {% document"],
    [
      "an empty document",
      asked("case-file", 'title="X"', `{% document "A" %}\n{% /document %}\n\n${two}`),
      "{% document",
      "this document is empty",
    ],
    [
      "a document among options",
      asked("one-answer", "", FILE),
      "{% document",
      "document does not belong in one-answer",
    ],
    [
      "a question in a section",
      '\n{% section key="m1-q" title="X" facts=[] %}\n{% open key="m1-r" facts=[] %}\nX\n{% /open %}\n{% /section %}\n',
      "{% open",
      "the tag open does not belong here",
    ],
  ];

  test.each(cases)("%s", (_, text, at, message) => {
    const module = MODULE + text;
    const line = module.slice(0, MODULE.length + text.indexOf(at)).split("\n").length;
    const said = problemsOf(files(module));
    expect(
      said.find((one) => one.includes(message)),
      said.join("\n"),
    ).toContain(`1-begin.md:${line}: `);
  });
});

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
