import { describe, expect, test } from "vitest";
import { files, MODULE, problemsOf, SVG } from "./course-texts";

const media = (name: string, text: string) =>
  problemsOf(files(MODULE, { [`media/${name}`]: text })).map((line) =>
    line.replace(`courses/proef/media/${name}:`, ""),
  );
const inSvg = (inside: string) => SVG.replace("  <rect", `${inside}\n  <rect`);

describe("a drawing", () => {
  test.each([
    ["lines and shapes", inSvg('<g id="a" transform="rotate(10)"><path d="M0 0 L1 1" stroke-width="2"/></g>')],
    ["words", inSvg('<title>Een boom</title><text x="1" y="2" font-size="3">Boom &amp; blad &#8211;</text>')],
    [
      "a gradient of its own",
      inSvg('<linearGradient id="g"><stop offset="0"/></linearGradient><rect fill="url(#g)"/>'),
    ],
    ["a shape used again", inSvg('<defs><path id="p" d="M0 0"/></defs><use href="#p" x="4"/>')],
    ["a style", inSvg("<style>.a { fill: #123456; stroke: url(#g) }</style>")],
    ["the line that says it is XML, and comments", `<?xml version="1.0" encoding="UTF-8"?>\n<!-- boom -->\n${SVG}`],
  ])("may have %s", (_, svg) => expect(media("tekening.svg", svg)).toEqual([]));

  test.each([
    ["a script", "<script>alert(1)</script>", "<script> does not belong"],
    ["a page", "<foreignObject><p>x</p></foreignObject>", "<foreignObject> does not belong"],
    ["a link", '<a href="#x"><rect/></a>', "<a> does not belong"],
    ["another picture", '<image href="https://kwaad.example/a.png"/>', "<image> does not belong"],
    ["a change of attributes", '<set attributeName="href" to="x"/>', "<set> does not belong"],
    ["something that moves", '<animate attributeName="x"/>', "<animate> does not belong"],
    ["what happens on a click", '<rect onclick="alert(1)"/>', "onclick does not belong"],
    ["what happens on a load", '<g ONLOAD="alert(1)"/>', "ONLOAD does not belong"],
    ["a shape from elsewhere", '<use href="https://kwaad.example/a.svg#x"/>', "href leads to an id"],
    ["a shape from a script", '<use xlink:href="javascript:alert(1)"/>', "xlink:href leads to an id"],
    ["a colour from elsewhere", '<rect fill="url(https://kwaad.example/a)"/>', "url() leads to an id"],
    ["a style from elsewhere", '<rect style="fill: url( //kwaad.example )"/>', "url() leads to an id"],
    ["a style that fetches", "<style>@import 'https://kwaad.example/a.css';</style>", "does not belong in a style"],
    ["a style in escapes", "<style>.a { fill: u\\72l(x) }</style>", "does not belong in a style"],
    ["a style that fetches in words", "<style>.a { fill: url(x) }</style>", "url() leads to an id"],
    ["another language", '<g xmlns="http://www.w3.org/1999/xhtml"/>', "xmlns is http://www.w3.org/2000/svg"],
    ["repeats of repeats", '<g id="a"><use href="#b"/></g>', "<use> stands in nothing that has an id"],
    ["an unknown name", "<text>&boom;</text>", "& is written as &amp;"],
    ["an attribute twice", '<rect x="1" x="2"/>', "an attribute stands here twice"],
    ["an attribute without quotes", "<rect x=1/>", "no whole tag"],
    ["hidden data", "<![CDATA[<script>]]>", "no whole tag"],
    ["something that closes nothing", "</g>", "closes what is not open"],
  ])("has no %s, which is said at its line", (_, inside, message) => {
    const said = media("tekening.svg", inSvg(inside));
    expect(said[0]).toContain(message);
    expect(said[0]).toMatch(/^2: /);
  });

  test.each([
    ["entities of its own", `<!DOCTYPE svg [<!ENTITY a "b">]>\n${SVG}`, "1: this is no whole tag"],
    ["no shape", "", "1: this is no drawing"],
    ["no end", SVG.replace("\n</svg>\n", ""), "2: <svg> is not closed"],
    ["words behind it", `${SVG}x`, "4: words stand outside <svg>"],
    ["no size", SVG.replace(/ viewBox="[^"]*"/, ""), "1: <svg> needs viewBox"],
    ["no language", SVG.replace(/ xmlns="[^"]*"/, ""), "1: <svg> needs xmlns"],
    ["more than it can hold", inSvg(`<!--${"x".repeat(150_000)}-->`), "1: a drawing has at most"],
  ])("with %s is refused", (_, svg, message) => expect(media("tekening.svg", svg)[0]).toContain(message));
});

describe("captions", () => {
  const vtt =
    "WEBVTT\n\n1\n00:00.000 --> 00:02.500\nDe school belt.\n\n01:00:03.000 --> 01:00:04.000 line:0\n<i>Stilte</i>\n";

  test("may have hours, numbers, settings and stress", () => expect(media("film.vtt", vtt)).toEqual([]));

  test.each([
    ["no heading", vtt.replace("WEBVTT", "TEKST"), "1: captions begin with a line WEBVTT"],
    ["no caption", "WEBVTT\n", "1: there is no caption"],
    ["a moment of another kind", vtt.replace("00:00.000", "0:0"), "4: a moment is written as"],
    ["an end before its beginning", vtt.replace("00:02.500", "00:00.000"), "4: this caption ends before"],
    [
      "a beginning before the last",
      vtt.replace("00:00.000 --> 00:02.500", "02:00:00.000 --> 02:00:01.000"),
      "7: this caption ends before",
    ],
    ["HTML", vtt.replace("De school", "<script>"), "5: HTML does not belong"],
  ])("with %s are refused at their line", (_, text, message) => expect(media("film.vtt", text)[0]).toContain(message));
});

test.each(["plaatje.png", "Boom.SVG", "boom.svg.js", "map/boom.svg", "script.html", "boom 2.svg"])(
  "media/ has no place for %s",
  (name) => expect(media(name, SVG)[0]).toContain("media/ holds .svg"),
);
