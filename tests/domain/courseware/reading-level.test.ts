import { describe, expect, test } from "vitest";
import { warningsOf } from "~/domain/courseware/course-warnings";
import { readingOf } from "~/domain/courseware/reading-level";
import { files, lineIn, MODULE } from "./course-texts";

const PLAIN =
  "U ziet een kind dat vaak weg is. U vraagt hoe het gaat. Het kind zegt niets. U wacht en vraagt het nog een keer. ";
const HARD =
  "De bestuursrechtelijke handhavingsmogelijkheden omvatten onderscheidenlijk preventieve integriteitsbeoordelingen, vergunningsvoorschriften en intrekkingsbevoegdheden. ";

describe("the score of Flesch-Douma", () => {
  test("is the formula over the words, sentences and syllables of a text", () => {
    // 8 times: 5 words of one syllable each in one sentence.
    const text = "Dat kind is vaak weg. ".repeat(8);
    expect(readingOf([text]).score).toBeCloseTo(206.84 - 77 - 0.93 * 5, 1);
  });

  test("is high for plain words in short sentences, low for long words in long ones", () => {
    expect(readingOf([PLAIN.repeat(2)]).score).toBeGreaterThan(80);
    expect(readingOf([HARD.repeat(5)]).score).toBeLessThan(20);
  });

  test("says nothing of a few words", () => expect(readingOf([HARD]).score).toBe(100));
});

describe("sentences", () => {
  const twenty = `${"dat ".repeat(19)}weg`;
  test.each([
    ["twenty words are not too many", `D${twenty.slice(1)}.`, 0],
    ["twenty-one are", `Zo ${twenty}.`, 1],
    ["two sentences are two", `Zo ${"dat ".repeat(12)}weg. En ${"dat ".repeat(12)}weg.`, 0],
    ["a dot in an article ends none", `Volgens art. 3 lid 1 van de wet ${"dat ".repeat(12)}weg.`, 1],
    ["nor does a title", `Zo zegt mr. Jansen dat ${"dat ".repeat(16)}weg.`, 1],
    ["a quote begins one", `Zo ${"dat ".repeat(12)}weg. ‘Kom ${"dat ".repeat(12)}weg.’`, 0],
  ])("%s", (_, text, count) => expect(readingOf([text]).longSentences).toHaveLength(count));
});

describe("who does it is missing in", () => {
  test.each([
    "De vergunning wordt verleend.",
    "De jongeren werden geworven door een bende.",
    "Het besluit moet worden opgeschreven.",
    "Er werd niets gemeld.",
  ])("%s", (text) => expect(readingOf([text]).passive).toEqual([text]));

  test.each([
    "De gemeente verleent de vergunning.",
    "Het wordt koud.",
    "Milan wordt boos.",
    "U heeft het opgeschreven.",
    "Hij wordt wijkagent.",
  ])("but not in: %s", (text) => expect(readingOf([text]).passive).toEqual([]));
});

test("warnings stand at the line of the paragraph or block, and are no problems", () => {
  const module = MODULE.replace("Milan vertelt.", `Milan wordt gezien.\n\nZo ${"dat ".repeat(20)}weg.`).replace(
    "Bel iemand.",
    HARD.repeat(5),
  );
  const said = warningsOf("proef", files(module)).map(({ line, message }) => `${line}: ${message}`);
  expect(said).toContainEqual(
    expect.stringMatching(new RegExp(`^${lineIn(module, "m1-tekst")}: reading level -?\\d+ `)),
  );
  expect(said).toContainEqual(
    expect.stringContaining(`${lineIn(module, "Milan wordt")}: passive, who does it? "Milan wordt`),
  );
  expect(said).toContainEqual(expect.stringContaining(`${lineIn(module, "Zo dat")}: more than 20 words: "Zo dat`));
  expect(warningsOf("proef", files())).toEqual([]);
});
