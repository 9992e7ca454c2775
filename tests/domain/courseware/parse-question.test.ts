import { expect, test } from "vitest";
import type { Question } from "~/domain/courseware/question";
import { asked, CASE_FILE, files, MODULE, parse } from "./course-texts";

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

test("a case file has documents to read, a name, and options", () => {
  expect(questionIn(asked("case-file", 'title="Het dossier"', CASE_FILE))).toMatchObject({
    type: "case-file",
    title: "Het dossier",
    documents: [{ title: "Aanvraag", text: [{ kind: "paragraph" }] }],
    right: ["a"],
  });
});
