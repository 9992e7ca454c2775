import { describe, expect, it } from "vitest";
import { MOST_SHEET_ROWS } from "~/platform/sheet-limits";
import { csvOf, readSheet, xlsxOf } from "~/platform/spreadsheet.server";
import { excelOf, zipOf } from "./a-zip";

const read = (text: string | Buffer) => readSheet(Buffer.from(text));
const rowsOf = async (text: string | Buffer) => {
  const sheet = await read(text);
  return sheet.ok ? sheet.rows : sheet.problem;
};
const PEOPLE = [
  ["naam", "e-mail"],
  ["Zoë de Vries", "zoe@test.example"],
];

describe("reading a list", () => {
  it.each([
    ["semicolons", "naam;e-mail\r\nZoë de Vries;zoe@test.example\r\n"],
    ["commas", '"naam","e-mail"\n"Zoë de Vries","zoe@test.example"'],
    ["tabs", "naam\te-mail\nZoë de Vries\tzoe@test.example\n\n\n"],
    ["the mark of UTF-8", "\ufeffnaam;e-mail\nZoë de Vries;zoe@test.example"],
    ["Excel's own line about the mark", "sep=,\r\nnaam,e-mail\r\nZoë de Vries,zoe@test.example"],
    ["Windows-1252", Buffer.from("naam;e-mail\nZoë de Vries;zoe@test.example", "latin1")],
    ["UTF-16", Buffer.from("\ufeffnaam\te-mail\nZoë de Vries\tzoe@test.example", "utf16le")],
    [
      "a list of Excel",
      excelOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>naam</t></is></c><c r="B1" t="inlineStr"><is><t>e-mail</t></is></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t>Zoë de Vries</t></is></c><c r="B2" t="inlineStr"><is><t>zoe@test.example</t></is></c></row>',
      ),
    ],
  ])("reads one with %s", async (_, file) => {
    expect(await rowsOf(file)).toEqual(PEOPLE);
  });

  it("keeps empty rows in their place, so that a row has the number its owner sees", async () => {
    expect(await rowsOf("naam;e-mail\n\nAnna;a@test.example\n;\n")).toEqual([
      ["naam", "e-mail"],
      [""],
      ["Anna", "a@test.example"],
    ]);
  });

  it("keeps marks and line ends inside quotes", async () => {
    expect(await rowsOf('naam;e-mail\n"De Vries, ""Zoë""; mr.";"a\nb"')).toEqual([
      ["naam", "e-mail"],
      ['De Vries, "Zoë"; mr.', "a\nb"],
    ]);
  });

  it("reads a thousand people and not one more", async () => {
    const lines = Array.from({ length: MOST_SHEET_ROWS }, (_, index) => `P${index};p${index}@test.example`);
    expect(await rowsOf(["naam;e-mail", ...lines].join("\n"))).toHaveLength(MOST_SHEET_ROWS + 1);
    expect(await rowsOf(["naam;e-mail", ...lines, "te veel;x@test.example"].join("\n"))).toBe("too-many-rows");
    expect(await rowsOf("a;b\n".repeat(10_000))).toBe("too-many-rows");
    expect(await rowsOf(`naam${"\n".repeat(1_500_000)}`)).toEqual([["naam"]]);
  });

  it.each([
    ["nothing", "", "empty"],
    ["only spaces", " \n;;\n", "empty"],
    ["more than two megabytes", "x".repeat(2_000_001), "too-large"],
    ["an old or locked Excel file", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old-excel"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "not-a-sheet"],
    ["a quote that never ends", 'naam;e-mail\n"Anna;a@test.example\n', "not-a-sheet"],
    ["a zip without a workbook", zipOf([{ path: "brief.xml", content: Buffer.from("<a/>") }]), "not-a-sheet"],
    ["a zip cut off", excelOf("<row r='1'/>").subarray(0, 200), "not-a-sheet"],
    ["no zip behind its first letters", Buffer.from("PK\u0003\u0004onzin"), "not-a-sheet"],
    ["XML that is none", excelOf('<row r="1"><c r="A1"'), "not-a-sheet"],
  ])("says what is the matter with %s", async (_, file, problem) => {
    expect(await rowsOf(file)).toBe(problem);
  });
});

const FAR = '<row r="20000"><c r="AAA20000"><v>1</v></c></row>';

describe("a file made to exhaust its reader", () => {
  it.each([
    ["unpacks to gigabytes", () => excelOf("<row/>", { content: Buffer.alloc(200_000_000, " ") })],
    ["lies about what it unpacks to", () => excelOf("", { content: Buffer.alloc(200_000_000, " "), saidSize: 10 })],
    ["has a cell in the last corner", () => excelOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ["hides where its cell lies", () => excelOf('<row r="1"><c r="&#88;FD1"><v>1</v></c></row>')],
    ["keeps its sheet where none is looked for", () => excelOf(FAR, { path: "xl/a.bin" })],
    [
      "has thousands of files",
      () => zipOf(Array.from({ length: 5000 }, (_, index) => ({ path: `x${index}.xml`, content: Buffer.from("x") }))),
    ],
    [
      "has one file twice",
      () => zipOf(["a", "b"].map((text) => ({ path: "xl/workbook.xml", content: Buffer.from(text) }))),
    ],
  ])("is refused politely when it %s", async (_, file) => {
    const before = process.memoryUsage().rss;
    expect(await rowsOf(file())).toBe("not-a-sheet");
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  });
});

const DANGEROUS = [
  "=1+1",
  "+31 6 12345678",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "  =1",
  ' "=1',
  "'=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
  "\u00a0=1",
  "\n=cmd|' /C calc'!A0",
];

describe("writing a list", () => {
  it.each(DANGEROUS)("makes %j harmless in both", async (text) => {
    const [, [csv = ""] = []] = (await rowsOf(csvOf(["kop"], [[text]]))) as string[][];
    const [, [xlsx = ""] = []] = (await rowsOf(
      await xlsxOf([{ name: "Blad", columns: ["kop"], rows: [[text]] }]),
    )) as string[][];
    for (const cell of [csv, xlsx]) expect(cell).toMatch(/^'/);
  });

  it("keeps words as they are, numbers as numbers and moments in Amsterdam time", async () => {
    const moment = new Date("2026-07-01T11:30:00Z");
    const rows = [['Zoë; de "V"', -5, 1.5, null, moment]];
    const text = csvOf(["naam", "a", "b", "c", "wanneer"], rows).toString();
    expect(text).toBe('\ufeffnaam;a;b;c;wanneer\r\n"Zoë; de ""V""";-5;1,5;;2026-07-01 13:30\r\n');
    const excel = await xlsxOf([{ name: "Deelnemers: [alles]/*?", columns: ["naam", "a", "b", "c", "d"], rows }]);
    expect(await rowsOf(excel)).toEqual([
      ["naam", "a", "b", "c", "d"],
      ['Zoë; de "V"', "-5", "1.5", "", "2026-07-01"],
    ]);
  });

  it("drops what no file may hold", async () => {
    const excel = await xlsxOf([{ name: "x".repeat(50), columns: ["a"], rows: [["a\u0000b\u0008c\ud800d\uffff"]] }]);
    expect(await rowsOf(excel)).toEqual([["a"], ["abcd"]]);
  });
});
