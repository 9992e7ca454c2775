import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACTS, files, HEAD, lineIn, MODULE, parse, problemsOf } from "./course-texts";

/** What no author may write, each on one line. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "Tekst <img src=x onerror=alert(1)>",
  "</div><iframe src=https://kwaad.example></iframe>",
  "<!-- verborgen -->",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "[Lees](javascript:alert(1))",
  "[Lees](JaVaScRiPt:alert(1))",
  "[Lees](&#106;avascript:alert(1))",
  "[Lees](vbscript:msgbox)",
  "[Lees](data:text/html;base64,PHNjcmlwdD4=)",
  "[Lees](file:///etc/passwd)",
  "[Lees](//kwaad.example)",
  "[Lees](/uitloggen)",
  "[Lees](http://kwaad.example)",
  "[Lees](https://academie.example@kwaad.example)",
  "[Lees](https://)",
  "[Lees](mailto:)",
  "[Lees](tel:javascript)",
  "<javascript:alert(1)>",
  "![Plaatje](https://kwaad.example/volg-mij.png)",
  "Code `process.env`",
  "{% $geheim %}",
  "Tekst {% $geheim.sleutel %}",
  "Tekst {% geheim() %}",
  "{% callout kind=$soort %}x{% /callout %}",
  '{% reveal title=default($x, "y") %}x{% /reveal %}',
  '{% partial file="../../.env" /%}',
  "{% if true %}x{% /if %}",
  "{% constructor /%}",
  "{% __proto__ /%}",
  '{% reveal title="x" __proto__="y" %}x{% /reveal %}',
  '{% reveal title="x" class="fixed" %}x{% /reveal %}',
  '{% reveal title="x" onclick="alert(1)" %}x{% /reveal %}',
  "Tekst {% #anker .klasse %}",
  "### Kop {% onclick=true %}",
  '{% figure src="../../../../etc/passwd" alt="x" /%}',
  '{% figure src="..%2f..%2fpasswd.svg" alt="x" /%}',
  '{% figure src="/etc/passwd.svg" alt="x" /%}',
  '{% figure src="https://kwaad.example/a.svg" alt="x" /%}',
  '{% figure src="data:image/svg+xml,x" alt="x" /%}',
  '{% figure src="boom.svg#../x" alt="x" /%}',
  '{% video src="boom.svg" captions="boom.svg" title="x" minutes=1 %}x{% /video %}',
  '{% help "constructor" /%}',
  '{% term "toString" %}x{% /term %}',
  '{% source "__proto__" /%}',
  `Tekst ${"a".repeat(2_000)}`,
  `Tekst met ${"\u202e"}omgekeerd`,
  `Tekst met ${"\u0000"}niets`,
  `{% reveal title=${"[".repeat(300)}${"]".repeat(300)} %}x{% /reveal %}`,
  `x ${'{% term "a" %}'.repeat(130)}`,
  "x {% reveal",
  'x {% reveal title="a',
  `${">".repeat(40)} x`,
  `${"- ".repeat(30)} x`,
];

/** Places in the module where a line of text can stand. */
const PLACES = ["Bel {% help", "Bel iemand.", "Milan komt te laat.", "Milan vertelt.", "Wat klopt?", "Daarom."];

describe("a hostile line is refused at its line, wherever it stands", () => {
  test.each(HOSTILE)("%s", (line) => {
    for (const place of PLACES) {
      const module = MODULE.replace(place, `Vooraf.\n\n${line}\n\n${place}`);
      const { course, problems } = parse(files(module));
      expect(course, place).toBeNull();
      const at = lineIn(module, line);
      expect(
        problems.map((problem) => problem.line),
        `${place}: ${JSON.stringify(problems)}`,
      ).toContain(at);
    }
  });
});

describe("a hostile YAML is refused at its line", () => {
  const deep = `B03: ${"[".repeat(900)}${"]".repeat(900)}`;
  const cases: [name: string, file: string, text: string, at: string][] = [
    ["a bomb of aliases", "facts.yaml", `${FACTS}B03: &a [x, x]\nB04: [*a, *a]\n`, "&a"],
    ["an alias of itself", "facts.yaml", `${FACTS}B03: &a\n  says: *a\n`, "&a"],
    ["a type", "facts.yaml", `${FACTS}B03: !!js/function 'x'\n`, "!!js"],
    ["a deep list", "facts.yaml", `${FACTS}${deep}\n`, "[["],
    ["steps without end", "facts.yaml", `${FACTS}B03:\n  ${"- ".repeat(500)}x\n`, "- - -"],
    ["a second text", "facts.yaml", `${FACTS}---\nB03: x\n`, "B01"],
    ["a link to a script", "facts.yaml", FACTS.replace("https://example.com/", "javascript:alert(1)"), "javascript"],
    ["a key that is none", "facts.yaml", `${FACTS}constructor:\n  says: x\n`, "constructor"],
    ["a way out that is a script", "course.yaml", `${HEAD}quickExit: javascript:alert(1)\n`, "javascript"],
    ["a module elsewhere", "course.yaml", HEAD.replace("  - 1-begin", "  - ../../1-begin"), "../../1-begin"],
    ["a line without end", "course.yaml", HEAD.replace("Langer", "x".repeat(3_000)), "xxx"],
  ];

  test.each(cases)("%s", (_, file, text, at) => {
    const said = problemsOf(files(MODULE, { [file]: text }));
    expect(said.join("\n")).toContain(`courses/proef/${file}:${lineIn(text, at)}: `);
    expect(parse(files(MODULE, { [file]: text })).course).toBeNull();
  });
});

test("a file that is too large is refused where it becomes too large, without being read", () => {
  const line = `${"x".repeat(99)}\n`;
  const large = MODULE + line.repeat(700);
  const [problem, ...more] = parse(files(large)).problems;
  expect(more).toEqual([]);
  expect(problem?.message).toContain("too large");
  expect(problem?.line).toBe(large.slice(0, 60_000).split("\n").length);
});

test("no more than fifty faults of a file are named", () => {
  const problems = problemsOf(files(MODULE + "\n<b>\n".repeat(500)));
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toContain("and more: mend these first");
});

test("whatever stands in a module, the check ends, and names a line of that file", () => {
  const scraps = [
    "{%",
    "%}",
    "/%}",
    "{% /",
    "section",
    "scene",
    "choice",
    "option",
    "end=",
    "key=",
    "facts=",
    '"',
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "$x",
    "f(",
    "- ",
    "> ",
    "###",
    "---\n",
    "\n",
    "\n\n",
    "  ",
    "**",
    "_",
    "<",
    ">",
    "&",
    "\\",
    "|",
    "`",
    "B01",
    "m1-x",
    "é",
    "\u{1f600}",
    '{% section key="m1-z" title="Z" facts=[] %}',
    "{% /section %}",
    '{% scene "a" %}',
    "{% /scene %}",
    "{% feedback %}",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 60 }), fc.nat(MODULE.length), (parts, place) => {
      const module = MODULE.slice(0, place) + parts.join("") + MODULE.slice(place);
      const lines = module.split("\n").length;
      for (const { line } of parse(files(module)).problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 300 },
  );
});
