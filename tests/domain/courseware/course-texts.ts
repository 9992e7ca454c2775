import type { CourseFiles } from "~/domain/courseware/parse-course";

export const HEAD = `title: Een cursus
summary: Kort
description: Langer
goals:
  - Iets weten
themes:
  - mensenhandel
audiences:
  - jongerenwerker
passPercentage: 70
contact:
  name: De academie
  email: leren@academie.example
help:
  alarm:
    name: Alarmnummer
    phone: "112"
    when: Bij direct gevaar
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
`;

export const TOP = `---
key: m1
title: Begin
minutes: 8
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
{% /section %}
`;

export const FEEDBACK = "{% feedback %}\nDaarom.\n{% /feedback %}";

export const QUESTION = `
{% one-answer key="m1-1" facts=["B01"] %}
Wat klopt?

{% option "Dit" right=true /%}
{% option "Dat" /%}

${FEEDBACK}
{% /one-answer %}
`;

export function files(module: string, others: CourseFiles = {}): CourseFiles {
  return { "course.yaml": HEAD, "facts.yaml": FACTS, "modules/1-begin.md": module, ...others };
}
