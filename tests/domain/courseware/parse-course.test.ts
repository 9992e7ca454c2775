import { describe, expect, test } from "vitest";
import { isConcept } from "~/domain/courseware/course";
import {
  FACTS,
  files,
  finalTest,
  GLOSSARY,
  HEAD,
  HEAD_WITH_TEST,
  lineIn,
  MODULE,
  parse,
  problemsOf,
} from "./course-texts";

describe("a course that is in order", () => {
  const { course, problems } = parse(
    files(MODULE, {
      "course.yaml": HEAD_WITH_TEST,
      "final-test.md": finalTest(3),
      "glossary.yaml": GLOSSARY,
      "after.md": 'Bel {% help "alarm" /%}. {% source "B01" /%}\n',
    }),
  );

  test("has no problems and keeps what its files say", () => {
    expect(problems).toEqual([]);
    expect(course).toMatchObject({
      slug: "proef",
      title: "Een cursus",
      goals: [{ key: "weten", text: "U weet iets.", modules: ["begin"] }],
      studyLoadMinutes: 2,
      contentWarning: null,
      help: ["alarm"],
      finalTest: { questions: 1, pauseMinutes: 30 },
      glossary: { meldcode: "Een stappenplan." },
    });
    expect(course && isConcept(course)).toBe(true);
    expect(course?.finalTest?.pool.map(({ key, title, goal }) => [key, title, goal])).toEqual([
      ["t-1", "Vraag 1", "weten"],
      ["t-2", "Vraag 2", "weten"],
      ["t-3", "Vraag 3", "weten"],
    ]);
  });

  test("has its blocks in the order of the file, questions numbered", () => {
    expect(course?.modules[0]?.slug).toBe("begin");
    expect(course?.modules[0]?.blocks.map(({ key, title, type }) => [key, title, type])).toEqual([
      ["m1-tekst", "Tekst", "section"],
      ["m1-lezen", "Lezen", "section"],
      ["m1-milan", "Een gesprek", "conversation"],
      ["m1-1", "Vraag 1", "one-answer"],
    ]);
  });

  test("knows of each fact its sources, when someone read them, its article, and whether it is of 2018", () => {
    expect(course?.facts).toEqual({
      B01: {
        says: "Iets",
        sources: [{ title: "Een bron", url: "https://example.com/", on: "2026-03-12" }],
        article: null,
        lawOf2018: false,
      },
      B02: {
        says: "Een regel",
        sources: [{ title: "Een wet", url: null, on: null }],
        article: "art. 3 lid 1",
        lawOf2018: true,
      },
    });
  });
});

test("facts that nothing names are left out, and one that only a sentence names belongs to its block", () => {
  const { course } = parse(files(MODULE.replace('["B02"]', "[]").replace("Milan vertelt.", 'Zo. {% source "B02" /%}')));
  expect(course?.modules[0]?.blocks.map(({ facts }) => facts)).toEqual([["B01"], [], ["B01", "B02"], ["B01"]]);
  expect(Object.keys(parse(files(MODULE.replace('["B02"]', "[]"))).course?.facts ?? {})).toEqual(["B01"]);
});

describe("what is missing or too much is named", () => {
  const cases: [what: string, others: Record<string, string>, problem: string][] = [
    ["a module that no one names", { "modules/2-meer.md": "x" }, "modules/2-meer.md:1: course.yaml does not name this"],
    ["a file with no place", { "notities.txt": "x" }, "notities.txt:1: a course has no such file"],
    ["a final test that is not drawn from", { "final-test.md": finalTest(3) }, "final-test.md:1: course.yaml has no"],
    ["a final test without its file", { "course.yaml": HEAD_WITH_TEST }, "final-test.md:1: this file is missing"],
    ["an empty last page", { "after.md": "" }, "after.md:1: after.md is empty"],
    ["a last page with a head", { "after.md": "---\nkey: a\n---\nX\n" }, "after.md:1: after.md has no head"],
    ["no facts", { "facts.yaml": "" }, "facts.yaml:1: "],
  ];

  test.each(cases)("%s", (_, others, problem) => {
    expect(problemsOf(files(MODULE, others)).join("\n")).toContain(`courses/proef/${problem}`);
  });

  test("a module without a file", () => {
    const { "modules/1-begin.md": _, ...rest } = files();
    expect(problemsOf(rest)).toEqual(["courses/proef/modules/1-begin.md:1: this file is missing"]);
  });
});

test("facts that cannot be read are one problem, not one for every block that names them", () => {
  const wrong = FACTS.replace("says: Iets", "says: 7");
  expect(problemsOf(files(MODULE, { "facts.yaml": wrong }))).toEqual([
    expect.stringContaining(`courses/proef/facts.yaml:${lineIn(wrong, "says")}: B01.says: `),
  ]);
});

describe("a fault in course.yaml stands at its own line", () => {
  const cases: [from: string, to: string, at: string, message: string][] = [
    ["leren@academie.example", "geen adres", "geen adres", "contact.email: an e-mail address"],
    ["modules:\n  - 1-begin", "kleur: blauw\nmodules:\n  - 1-begin", "", "kleur"],
    ["help: [alarm]", "help: [alarm, brandweer]", "brandweer", 'help.1: the academy has no "brandweer"; it has: alarm'],
    ["- mensenhandel", "- fietsen", "- fietsen", 'themes.0: the academy has no "fietsen"'],
    ["- jongerenwerker", "- iedereen", "- iedereen", 'audiences.0: the academy has no "iedereen"'],
    ["modules: [1-begin]", "modules: [2-later]", "2-later", "goals.0.modules.0: 2-later is not under modules"],
    ["passPercentage: 70", "passPercentage: 170", "170", "passPercentage: at most 100"],
    ["help: [alarm]", "help: [alarm]\nquickExit: http://a.nl/", "quickExit", "quickExit: a full https address"],
    ["- 1-begin", "- 1-toets", "- 1-toets", "modules.0: these are pages of their own: toets, media"],
    ["- 1-begin", "- 1-begin\n  - 2-begin", "", "modules: two modules have the same address"],
    ["on: 2026-03-12", "on: 12 maart", "12 maart", "checked.on: a day is written as 2026-03-12"],
  ];

  test.each(cases)("%s becomes %s", (from, to, at, message) => {
    const head = HEAD.replace(from, to);
    const said = problemsOf(files(MODULE, { "course.yaml": head }));
    expect(said.join("\n")).toContain(message);
    if (at) expect(said.join("\n")).toContain(`courses/proef/course.yaml:${lineIn(head, at)}: `);
    expect(parse(files(MODULE, { "course.yaml": head })).course).toBeNull();
  });
});
