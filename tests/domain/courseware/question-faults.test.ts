import { describe, expect, test } from "vitest";
import { asked, CASE_FILE, FEEDBACK, files, MODULE, problemsOf } from "./course-texts";

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
      asked("one-answer", "", CASE_FILE),
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
