import { describe, expect, it } from "vitest";
import { cellXml, sheetNames } from "~/platform/sheet-xml";

describe("a cell of a sheet", () => {
  it.each([
    ["a number", 12.5, 0, '<c r="A2"><v>12.5</v></c>'],
    ["nothing", null, 0, ""],
    ["the first day a spreadsheet knows well", { day: "1900-03-01" }, 1, '<c r="B2" s="1"><v>61</v></c>'],
    ["a leap day", { day: "2024-02-29" }, 25, '<c r="Z2" s="1"><v>45351</v></c>'],
    ["noon in Amsterdam in summer", new Date("2026-07-01T10:00:00Z"), 26, '<c r="AA2" s="2"><v>46204.5</v></c>'],
    ["six in the evening in winter", new Date("2026-01-01T17:00:00Z"), 27, '<c r="AB2" s="2"><v>46023.75</v></c>'],
    [
      "words",
      'a & "b" <c>',
      0,
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">a &amp; &quot;b&quot; &lt;c&gt;</t></is></c>',
    ],
    ["a formula", "=1+1", 0, `<c r="A2" t="inlineStr"><is><t xml:space="preserve">'=1+1</t></is></c>`],
  ])("of %s", (_, cell, column, xml) => {
    expect(cellXml(cell, column, 2)).toBe(xml);
  });

  it("stands under a name that a workbook takes", () => {
    expect(sheetNames(["Regels: [1] of 'alles' van een heel lang jaar"])).toEqual(["Regels   1  of  alles  van een "]);
  });
});
