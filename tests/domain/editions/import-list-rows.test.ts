import { describe, expect, it } from "vitest";
import { carriedLines, importListForm } from "~/domain/editions/import-list.form";
import { checkLines, readList } from "~/domain/editions/import-list-rows";

describe("the columns of a list", () => {
  it.each([
    [["naam", "e-mail"]],
    [["Naam", "E-mailadres", "Functie"]],
    [["Organisatie", "NAAM ", "Telefoon", "Email"]],
    [["voornaam", "tussenvoegsel", "achternaam", "e-mail"]],
    [["Roepnaam", "Achternaam", "E-mail adres"]],
    [["Volledige naam", "mail"]],
    [["e-mail"]],
    [["voornaam", "e-mail"]],
  ])("are known as %j", (heading) => {
    expect(readList([heading, heading.map(() => "x")])).toMatchObject({ ok: true, lines: [{ row: 2 }] });
  });

  it.each([[["naam", "telefoon"]], [["Anna", "anna@test.example"]], [[""]]])("need addresses (%j)", (heading) => {
    expect(readList([heading, ["x", "y"]])).toEqual({ ok: false });
  });
});

describe("the lines of a list", () => {
  it("keep the number of their row, without those that are empty", () => {
    const rows = [[], ["naam", "e-mail"], [""], ["Anna", "a@test.example"], ["", ""], ["", "b@test.example"]];
    expect(readList(rows)).toMatchObject({
      ok: true,
      lines: [
        { row: 4, name: "Anna" },
        { row: 6, name: "" },
      ],
    });
  });

  it("put a name together from its parts", () => {
    const rows = [
      ["achternaam", "voornaam", "tussenvoegsel", "mail", "functie"],
      ["Vries", "Zoë", "de", "z@test.example", "boa"],
    ];
    const line = { row: 2, name: "Zoë de Vries", email: "z@test.example", jobTitle: "boa" };
    expect(readList(rows)).toEqual({ ok: true, lines: [line] });
  });

  it.each([
    ["Anna", "anna@test.example", "", null],
    ["  Anna   Bos ", " ANNA@Test.Example ", "Boa", null],
    ["Anna", "mailto:anna@test.example", "", null],
    ["=HYPERLINK(1)", "anna@test.example", "", null],
    ["", "anna@test.example", "", null],
    ["x".repeat(101), "anna@test.example", "", "bad-name"],
    ["Anna\u202ekwaad", "anna@test.example", "", "bad-name"],
    ["Anna\r\nBcc: x@test.example", "anna@test.example", "", "bad-name"],
    ["Anna", "", "", "no-address"],
    ["Anna", "anna", "", "bad-address"],
    ["Anna", "anna@test.example; bart@test.example", "", "bad-address"],
    ["Anna", "Anna <anna@test.example>", "", "bad-address"],
    ["Anna", "anna@test.example", "x".repeat(101), "bad-job-title"],
  ])("are checked: %j %j", (name, email, jobTitle, fault) => {
    expect(checkLines([{ row: 2, name, email, jobTitle }])).toMatchObject([{ fault }]);
  });
});

describe("a list that travels with its form", () => {
  const lines = [{ row: 2, name: 'Zoë "de" <b>', email: "z@test.example", jobTitle: "" }];

  it("comes back as it went", () => {
    expect(importListForm.parse({ rijen: carriedLines(lines), bevestigd: "x" }).rijen).toEqual(lines);
  });

  it.each([
    "",
    "{}",
    "null",
    "[1]",
    '[["2","a","b","c"]]',
    '[[0,"a","b","c"]]',
    '[[2,"a","b"]]',
    `[[2,"${"a".repeat(1001)}","b","c"]]`,
    JSON.stringify(Array.from({ length: 1001 }, () => [2, "a", "b", "c"])),
  ])("is refused when it was tampered with: %.20s", (rijen) => {
    expect(importListForm.safeParse({ rijen }).success).toBe(false);
  });
});
