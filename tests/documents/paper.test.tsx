import { Text } from "@react-pdf/renderer";
import { describe, expect, test } from "vitest";
import { PaperPage, paperOf, plain } from "~/documents/paper";
import { embeddedFonts, readPdf } from "./read-pdf";

const at = new Date("2026-03-12T12:30:00Z");
const paper = (lines: string[]) =>
  paperOf({
    title: "Lijst van Zoë\u0000",
    at,
    children: (
      <PaperPage footer="NHVeilig Academie">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </PaperPage>
    ),
  });

test("a paper says its title and its language, when it was made, and carries the academy's own letters", async () => {
  const bytes = await paper(["Mehmet Şahin-Đorđević"]);
  const { title, language, made, pages } = await readPdf(bytes);
  expect({ title, language, made }).toEqual({ title: "Lijst van Zoë", language: "nl", made: "D:20260312123000Z" });
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain("Mehmet Şahin-Đorđević");
  expect(pages[0]).toContain("1 van 1");
  const fonts = embeddedFonts(bytes);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((name) => !name.includes("Atkinson"))).toEqual([]);
});

describe("words on paper", () => {
  test.each([
    ["Zoë Şahin-Đorđević", "Zoë Şahin-Đorđević"],
    ["e\u0301e\u0301n\u200b\u202egekeerd\u0007\r\n", "één gekeerd"],
    ["Nguyễn Ǎ ﬁ", "Nguyen A fi"],
    ["漢 😀 \ud800x", "? ? x"],
    ["<b>&amp;</b> {name}", "<b>&amp;</b> {name}"],
    ["", ""],
  ])("%j reads %j", (given, drawn) => {
    expect(plain(given)).toBe(drawn);
  });
});

test("a word without end stays within its paper", async () => {
  const { pages } = await readPdf(await paper(["x".repeat(3000)]));
  expect(pages.join("").match(/x/g)).toHaveLength(3000);
});
