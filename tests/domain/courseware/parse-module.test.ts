import { describe, expect, test } from "vitest";
import { files, lineIn, MODULE, parse, problemsOf, QUESTION, READING, SECTION, STORY, TOP } from "./course-texts";

describe("every fault is reported at its line", () => {
  const with_ = (from: string, to: string) => MODULE.replace(from, to);
  const cases: [name: string, module: string, at: string, message: string][] = [
    ["an unknown tag", `${MODULE}\n{% film /%}\n`, "{% film", "there is no tag {% film %}"],
    ["an unclosed tag", `${MODULE}\n{% section key="m1-x" title="X" facts=[] %}\nX\n`, "m1-x", "missing closing"],
    ["an unknown attribute", with_('title="Tekst"', 'title="Tekst" kleur="rood"'), "kleur", "section has no attribute"],
    ["a missing attribute", with_('title="Tekst" ', ""), "m1-tekst", "Missing required attribute: 'title'"],
    ["an empty attribute", with_('alt="Een boom"', 'alt=" "'), "{% figure", "figure: alt says nothing"],
    ["no alt text", with_(' alt="Een boom"', ""), "{% figure", "Missing required attribute: 'alt'"],
    [
      "an unknown fact",
      with_('facts=["B01"] situation', 'facts=["B99"] situation'),
      "B99",
      "facts.yaml has no fact B99",
    ],
    ["a source of no fact", with_("Milan vertelt.", 'X {% source "B99" /%}'), "B99", "facts.yaml has no fact B99"],
    [
      "an unknown word",
      with_("Milan vertelt.", 'X {% term "x" %}x{% /term %}'),
      '"x"',
      'glossary.yaml has no word "x"',
    ],
    ["an unknown help line", with_('help "alarm"', 'help "brandweer"'), "brandweer", 'no help line "brandweer"'],
    ["a figure that is not there", with_("boom.svg", "huis.svg"), "huis.svg", "media/huis.svg does not exist"],
    ["a key used twice", with_("m1-1", "m1-tekst"), "{% one-answer", "m1-tekst is used twice"],
    ["a key of another module", with_('key="m1-1"', 'key="m2-1"'), "m2-1", "must begin with m1-"],
    [
      "a goal outside the final test",
      with_('key="m1-1"', 'key="m1-1" goal="weten"'),
      "m1-1",
      "goal is for questions of",
    ],
    [
      "a callout of no kind",
      with_("{% monday %}", '{% callout kind="x" %}\nX\n{% /callout %}\n{% monday %}'),
      '"x"',
      "'kind'",
    ],
    ["code in a text", with_("Milan vertelt.", "```js\nalert(1)\n```"), "```js", '"fence" does not belong'],
    [
      "text outside a block",
      `${TOP}Zomaar\n${SECTION}${READING}${STORY}${QUESTION}`,
      "Zomaar",
      "paragraph stands outside",
    ],
    ["a heading too high", with_("Milan vertelt.", "# Kop"), "# Kop", "starts with ###"],
    ["a wrong head", with_("minutes: 2", "minutes: veel"), "minutes", "minutes: a whole number"],
    ["a head that is no YAML", with_("title: Begin", "title: Be: gin"), "Be: gin", "Nested mappings"],
  ];

  test.each(cases)("%s", (_, module, at, message) => {
    const said = problemsOf(files(module)).filter((line) => line.includes(message));
    expect(said, problemsOf(files(module)).join("\n")).not.toEqual([]);
    expect(said[0]).toContain(`courses/proef/modules/1-begin.md:${lineIn(module, at)}: `);
    expect(parse(files(module)).course).toBeNull();
  });

  test("also in the middle of a paragraph, and in the line of a choice", () => {
    const inside = MODULE.replace("Milan vertelt.", 'Een regel.\nNog een {% help "x" /%}.\nEn {% help "y" /%}.');
    expect(problemsOf(files(inside)).map((line) => Number(line.split(":")[1]))).toEqual([
      lineIn(inside, '"x"'),
      lineIn(inside, '"y"'),
    ]);
    const second = MODULE.replace('lieg je?’" to="dicht"', 'lieg je?’" to="nergens"').replace('"dicht"', '"goed"');
    expect(problemsOf(files(second))[0]).toContain(`:${lineIn(second, "nergens")}: there is no scene "nergens"`);
  });
});

describe("a module has its parts", () => {
  const figure = '{% figure src="boom.svg" alt="Een boom" /%}';
  const monday = "{% monday %}\nBel iemand.\n{% /monday %}";
  const cases: [without: string, module: string, problem: string][] = [
    ["a section", TOP + QUESTION + STORY, "needs at least one {% section %}"],
    ["a question", TOP + SECTION + READING + STORY, "needs at least one question"],
    ["something to do", TOP + SECTION + READING + QUESTION, "needs one thing to do"],
    ["a figure", MODULE.replace(figure, ""), "needs at least one {% figure %}"],
    ["something for Monday", MODULE.replace(monday, ""), "needs one thing to do on Monday"],
    ["words for its minutes", MODULE.replace("minutes: 2", "minutes: 9"), "takes about 2 minutes, the head promises 9"],
    ["minutes for its words", MODULE.replace("zeven", "zeven\n".repeat(300)), "minutes, the head promises 2"],
  ];

  test.each(cases)("without %s it is not in order", (_, module, problem) => {
    expect(problemsOf(files(module)).join("\n")).toContain(problem);
  });
});

test("text becomes plain data, also in tags that stand on one line", () => {
  const text = `Bel {% help "alarm" /%} of **vraag** _hulp_
nu. {% term "meldcode" %}De meldcode{% /term %} {% source "B01" /%}

{% callout kind="wet" title="Artikel" %}Kort.{% /callout %}

### Kop
- een
- {% help "alarm" /%}

> Citaat

{% reveal title="Meer" %}
[Lees](https://example.com/a)
{% /reveal %}

{% video src="film.webm" captions="film.vtt" title="Film" minutes=1 %}
Te zien is een boom.
{% /video %}`;
  const module = MODULE.replace("minutes: 2", "minutes: 3").replace("{% monday %}", `${text}\n\n{% monday %}`);
  const media = { "media/film.webm": "hash", "media/film.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\nEen boom.\n" };
  const { course, problems } = parse(files(module, { ...media, "glossary.yaml": "meldcode: Stappen.\n" }));
  expect(problems).toEqual([]);
  const say = (words: string) => ({ kind: "text", text: words });
  const paragraph = (...content: object[]) => ({ kind: "paragraph", content });
  const section = course?.modules[0]?.blocks[0];
  expect(section?.type === "section" && section.text.slice(2, -1)).toEqual([
    paragraph(
      say("Bel "),
      { kind: "help", key: "alarm" },
      say(" of "),
      { kind: "strong", content: [say("vraag")] },
      say(" "),
      { kind: "emphasis", content: [say("hulp")] },
      say(" "),
      say("nu. "),
      { kind: "term", key: "meldcode", content: [say("De meldcode")] },
      say(" "),
      { kind: "source", key: "B01" },
    ),
    { kind: "callout", look: "wet", title: "Artikel", blocks: [paragraph(say("Kort."))] },
    { kind: "heading", content: [say("Kop")] },
    {
      kind: "list",
      ordered: false,
      items: [[paragraph(say("een"))], [paragraph({ kind: "help", key: "alarm" })]],
    },
    { kind: "quote", blocks: [paragraph(say("Citaat"))] },
    {
      kind: "reveal",
      title: "Meer",
      blocks: [paragraph({ kind: "link", href: "https://example.com/a", content: [say("Lees")] })],
    },
    {
      kind: "video",
      src: "film.webm",
      captions: "film.vtt",
      title: "Film",
      minutes: 1,
      blocks: [paragraph(say("Te zien is een boom."))],
    },
  ]);
});
