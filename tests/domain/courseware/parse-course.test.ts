import { describe, expect, test } from "vitest";
import { problemLine } from "~/domain/courseware/course-problem";
import { type CourseFiles, parseCourse } from "~/domain/courseware/parse-course";
import { FACTS, FEEDBACK, files, HEAD, QUESTION, SECTION, TOP } from "./course-texts";

function problemsOf(given: CourseFiles): string[] {
  return parseCourse("proef", given).problems.map(problemLine);
}

function lineIn(text: string, words: string): number {
  return text.split("\n").findIndex((line) => line.includes(words)) + 1;
}

describe("a course that is in order", () => {
  const { course, problems } = parseCourse("proef", files(TOP + SECTION + QUESTION));

  test("has no problems and keeps what its files say", () => {
    expect(problems).toEqual([]);
    expect(course).toMatchObject({ slug: "proef", title: "Een cursus", studyLoadMinutes: 8, contentWarning: null });
    expect(course?.help).toEqual([
      { key: "alarm", name: "Alarmnummer", shown: "112", href: "tel:112", when: "Bij direct gevaar" },
    ]);
  });

  test("has its blocks in the order of the file, questions numbered", () => {
    expect(course?.modules[0]?.slug).toBe("begin");
    expect(course?.modules[0]?.blocks.map(({ key, title }) => [key, title])).toEqual([
      ["m1-tekst", "Tekst"],
      ["m1-1", "Vraag 1"],
    ]);
  });

  test("turns its text into plain data", () => {
    expect(course?.modules[0]?.blocks[0]).toMatchObject({
      text: [
        {
          kind: "paragraph",
          content: [
            { kind: "text", text: "Bel " },
            { kind: "help", key: "alarm" },
            { kind: "text", text: " of " },
            { kind: "strong", content: [{ kind: "text", text: "vraag" }] },
            { kind: "text", text: " hulp." },
          ],
        },
      ],
    });
  });
});

describe("every fault is reported at its line", () => {
  const cases: [name: string, module: string, at: string, message: string][] = [
    ["an unknown tag", `${TOP}${SECTION}${QUESTION}\n{% film /%}\n`, "{% film", "Undefined tag: 'film'"],
    [
      "an unclosed tag",
      `${TOP}${QUESTION}\n{% section key="m1-x" title="X" facts=[] %}\nTekst\n`,
      "m1-x",
      "missing closing",
    ],
    [
      "an unknown attribute",
      TOP + SECTION.replace("title=", "titel=") + QUESTION,
      "{% section",
      "Invalid attribute: 'titel'",
    ],
    [
      "a missing attribute",
      TOP + SECTION.replace('title="Tekst" ', "") + QUESTION,
      "{% section",
      "Missing required attribute: 'title'",
    ],
    ["an unknown fact", TOP + SECTION + QUESTION.replace("B01", "B99"), "{% one-answer", "facts.yaml has no fact B99"],
    [
      "an unknown help line",
      TOP + SECTION.replace("alarm", "brandweer") + QUESTION,
      "brandweer",
      'no help line "brandweer"',
    ],
    [
      "a key used twice",
      TOP + SECTION + QUESTION.replace("m1-1", "m1-tekst"),
      "{% one-answer",
      "m1-tekst is used twice",
    ],
    ["a key of another module", TOP + SECTION + QUESTION.replace("m1-1", "m2-1"), "m2-1", "must begin with m1-"],
    [
      "two right answers to one",
      TOP + SECTION + QUESTION.replace('"Dat"', '"Dat" right=true'),
      "{% one-answer",
      "one option must be right, not 2",
    ],
    ["no feedback", TOP + SECTION + QUESTION.replace(FEEDBACK, ""), "{% one-answer", "needs {% feedback %}"],
    [
      "an option said twice",
      TOP + SECTION + QUESTION.replace('"Dat"', '"Dit"'),
      "{% one-answer",
      '"Dit" stands here twice',
    ],
    [
      "a step among options",
      TOP + SECTION + QUESTION.replace('{% option "Dat"', '{% step "Dat"'),
      "{% step",
      "step does not belong in one-answer",
    ],
    [
      "code in a text",
      TOP + SECTION.replace("Bel", "\n```js\nalert(1)\n```\n\nBel") + QUESTION,
      "```js",
      '"fence" does not belong',
    ],
    ["HTML in a text", TOP + SECTION.replace("Bel", "<script>Bel") + QUESTION, "<script>", "HTML does not belong"],
    [
      "a link that is not safe",
      TOP + SECTION.replace("Bel", "[Bel](http://example.com)") + QUESTION,
      "http://",
      "a link starts with https:",
    ],
    ["text outside a section", `${TOP}Zomaar\n${SECTION}${QUESTION}`, "Zomaar", "paragraph stands outside"],
    [
      "a head that does not fit",
      TOP.replace("minutes: 8", "minutes: veel") + SECTION + QUESTION,
      "minutes",
      "minutes: ",
    ],
    ["a head that is no YAML", TOP.replace("title: Begin", 'title: "Begin') + SECTION + QUESTION, "---", ""],
  ];

  test.each(cases)("%s", (_, module, at, message) => {
    const problems = problemsOf(files(module));
    const line = lineIn(module, at);
    if (message) expect(problems).toContainEqual(expect.stringContaining(`courses/proef/modules/1-begin.md:${line}: `));
    expect(problems.join("\n")).toContain(message);
    expect(parseCourse("proef", files(module)).course).toBeNull();
  });

  test("a missing module, a module that is not named, an empty one", () => {
    expect(problemsOf({ "course.yaml": HEAD, "facts.yaml": FACTS })).toEqual([
      "courses/proef/modules/1-begin.md:1: this file is missing",
    ]);
    expect(problemsOf(files(TOP + SECTION + QUESTION, { "modules/2-meer.md": "x" }))).toEqual([
      "courses/proef/modules/2-meer.md:1: course.yaml does not name this module",
    ]);
    expect(problemsOf(files(TOP))).toEqual([
      "courses/proef/modules/1-begin.md:1: a module needs at least one {% section %}",
      "courses/proef/modules/1-begin.md:1: a module needs at least one question",
    ]);
  });

  test("facts that cannot be read are one problem, not one for every block that names them", () => {
    const wrong = FACTS.replace("says: Iets", "says: 7");
    expect(problemsOf(files(TOP + SECTION + QUESTION, { "facts.yaml": wrong }))).toEqual([
      expect.stringContaining(`courses/proef/facts.yaml:${lineIn(wrong, "says")}: B01.says: `),
    ]);
  });

  test("a fault in course.yaml stands at its own line", () => {
    const wrong = HEAD.replace("leren@academie.example", "geen adres");
    expect(problemsOf(files(TOP + SECTION + QUESTION, { "course.yaml": wrong }))).toEqual([
      expect.stringMatching(new RegExp(`^courses/proef/course.yaml:${lineIn(HEAD, "email")}: contact.email: `)),
    ]);
    const unknown = `${HEAD}kleur: blauw\n`;
    expect(problemsOf(files(TOP + SECTION + QUESTION, { "course.yaml": unknown }))[0]).toContain("kleur");
  });
});
