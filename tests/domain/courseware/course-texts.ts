import type { AcademyLists } from "~/domain/courseware/course-head";
import { problemLine } from "~/domain/courseware/course-problem";
import { type CourseFiles, parseCourse } from "~/domain/courseware/parse-course";

export const LISTS: AcademyLists = {
  help: ["alarm", "veilig-thuis"],
  themes: ["mensenhandel"],
  audiences: ["jongerenwerker"],
};

export const HEAD = `title: Een cursus
summary: Kort
description: Langer
goals:
  - key: weten
    text: U weet iets.
    modules: [1-begin]
themes:
  - mensenhandel
audiences:
  - jongerenwerker
passPercentage: 70
contact:
  name: De academie
  email: leren@academie.example
help: [alarm]
checked:
  on: 2026-03-12
  by: De redactie
modules:
  - 1-begin
`;

export const FACTS = `B01:
  says: Iets
  sources:
    - title: Een bron
      url: https://example.com/
      on: 2026-03-12
B02:
  says: Een regel
  article: art. 3 lid 1
  lawOf2018: true
  sources:
    - title: Een wet
`;

export const GLOSSARY = "meldcode: Een stappenplan.\n";

export const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <rect width="10" height="10" fill="#fff"/>
</svg>
`;

export const TOP = `---
key: m1
title: Begin
minutes: 2
goals:
  - Iets kunnen
checked:
  on: 2026-03-12
  by: De redactie
---
`;

export const SECTION = `
{% section key="m1-tekst" title="Tekst" facts=["B01"] %}
Bel {% help "alarm" /%} of **vraag** hulp.

{% figure src="boom.svg" alt="Een boom" /%}

{% monday %}
Bel iemand.
{% /monday %}
{% /section %}
`;

export const FEEDBACK = "{% feedback %}\nDaarom.\n{% /feedback %}";

export const QUESTION = `
{% one-answer key="m1-1" facts=["B01"] situation=true %}
Wat klopt?

{% option "Dit" right=true /%}
{% option "Dat" %}Dat is te snel.{% /option %}

${FEEDBACK}
{% /one-answer %}
`;

export const STORY = `
{% conversation key="m1-milan" title="Een gesprek" with="Milan (15)" facts=["B01"] %}
Milan komt te laat.

{% scene "begin" %}
‘Wat moet je van me?’

{% choice "‘Hoe gaat het?’" to="praat" %}Milan haalt zijn schouders op.{% /choice %}
{% choice "‘Waarom lieg je?’" to="dicht" %}Milan kijkt weg.{% /choice %}
{% /scene %}

{% scene "praat" end="goed" %}
Milan vertelt.
{% /scene %}

{% scene "dicht" end="mis" %}
Milan loopt weg.
{% /scene %}
{% /conversation %}
`;

/** Words enough for a module of two minutes. */
export const READING = `
{% section key="m1-lezen" title="Lezen" facts=["B02"] %}
${"Dit is een gewone zin van zeven woorden. ".repeat(22)}
{% /section %}
`;

export const MODULE = TOP + SECTION + READING + STORY + QUESTION;

/** The files of a course with one module, which are in order when the module is. */
export function files(module = MODULE, others: CourseFiles = {}): CourseFiles {
  return { "course.yaml": HEAD, "facts.yaml": FACTS, "modules/1-begin.md": module, "media/boom.svg": SVG, ...others };
}

export function parse(given: CourseFiles) {
  return parseCourse("proef", given, LISTS);
}

/** What the check says, a line each. */
export function problemsOf(given: CourseFiles): string[] {
  return parse(given).problems.map(problemLine);
}

/** The line of a text on which words stand first. */
export function lineIn(text: string, words: string): number {
  const index = text.split("\n").findIndex((line) => line.includes(words));
  if (index < 0) throw new Error(`nowhere: ${words}`);
  return index + 1;
}

/** A final test of as many questions as asked, all for one goal. */
export function finalTest(questions: number, goal = "weten"): string {
  const pool = Array.from({ length: questions }, (_, index) =>
    QUESTION.replace('key="m1-1"', `key="t-${index + 1}" goal="${goal}"`),
  );
  return `---\nkey: t\n---\n${pool.join("")}`;
}

export const HEAD_WITH_TEST = HEAD.replace("contact:", "finalTest:\n  questions: 1\n  pauseMinutes: 30\ncontact:");

/** A question to put behind the module. */
export const asked = (tag: string, attributes: string, parts: string) =>
  `\n{% ${tag} key="m1-q" facts=[] situation=true ${attributes} %}\nWelke?\n\n${parts}\n\n${FEEDBACK}\n{% /${tag} %}\n`;

export const CASE_FILE =
  '{% document "Aanvraag" %}\nEen lunchroom.\n{% /document %}\n\n{% option "Vreemd" right=true /%}\n{% option "Gewoon" /%}';
