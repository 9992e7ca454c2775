import { expect, test } from "vitest";
import { plainText, type RichText } from "~/domain/courseware/rich-text";
import { runsOf } from "~/domain/learning/said";

/** The runs as lines: "> " before what is said. */
function read(words: string, ended = false): string[] {
  const text: RichText = words
    .split("\n")
    .map((line) => ({ kind: "paragraph", content: [{ kind: "text", text: line }] }));
  return runsOf(text, ended).map(({ said, blocks }) => `${said ? "> " : ""}${plainText(blocks)}`);
}

const table: [name: string, words: string, runs: string[]][] = [
  ["nothing but what is said", "‘Wat moet je van me?’", ["> ‘Wat moet je van me?’"]],
  ["first told, then said", "Milan komt binnen. ‘Wat moet je?’", ["Milan komt binnen.", "> ‘Wat moet je?’"]],
  ["first said, then told", "‘Gaat wel.’ Zijn telefoon trilt.", ["> ‘Gaat wel.’", "Zijn telefoon trilt."]],
  ["who says it", "‘En nu?’ vraagt Milan.", ["> ‘En nu?’ vraagt Milan."]],
  ["said in two halves", "‘Schuld,’ zegt hij. ‘Bij hen.’", ["> ‘Schuld,’ zegt hij. ‘Bij hen.’"]],
  ["apostrophes in it", "‘Zo’n auto komt ’s avonds.’ Stilte.", ["> ‘Zo’n auto komt ’s avonds.’", "Stilte."]],
  ["two who speak after another", "‘Ja.’\n‘Nee.’", ["> ‘Ja.’ ‘Nee.’"]],
  ["an example", "Zeg liever: ‘Goed dat je het vertelt.’", ["Zeg liever: ‘Goed dat je het vertelt.’"]],
  ["nobody speaks", "Milan loopt weg.", ["Milan loopt weg."]],
];

test.each(table)("%s", (_, words, runs) => {
  expect(read(words)).toEqual(runs);
});

test("at the end what is between quotation marks is what one could have said, but for what begins with it", () => {
  const advice = "Dit kan beter. ‘Je mag altijd komen.’";
  expect(read(advice, true)).toEqual([advice]);
  expect(read("‘Laat me.’ Milan loopt weg.", true)).toEqual(["> ‘Laat me.’", "Milan loopt weg."]);
});

test("a text with more in it than words is told as it is", () => {
  const text: RichText = [
    {
      kind: "paragraph",
      content: [
        { kind: "text", text: "‘Bel’ " },
        { kind: "help", key: "alarm" },
      ],
    },
  ];
  expect(runsOf(text, false)).toEqual([{ said: false, blocks: text }]);
});
