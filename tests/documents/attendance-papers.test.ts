import { describe, expect, test } from "vitest";
import { attendanceList } from "~/documents/attendance-list";
import { nameBadges, nameOnBadge } from "~/documents/name-badges";
import { embeddedFonts, readPdf } from "./read-pdf";

const at = new Date("2026-03-12T08:00:00Z");
const hostile = [
  { name: "Zoë Şahin-Đorđević", organisation: "Gemeente 's-Hertogenbosch <b>&</b>" },
  { name: `${"Wolfeschlegelsteinhausenbergerdorff".repeat(2)} de Vries`, organisation: null },
  { name: "漢字\u202Eomgekeerd\u0007", organisation: "x".repeat(300) },
  { name: '=HYPERLINK("http://kwaad.example")', organisation: "(tekst) Tj ET endstream \\" },
].map((person, index) => ({ ...person, id: String(index) }));
const crowd = Array.from({ length: 200 }, (_, index) => ({
  id: String(index),
  name: `Deelnemer ${index + 1}`,
  organisation: "Gemeente",
}));

describe("the list to sign", () => {
  const meeting = { title: "Themadag BUIT", offering: "Workshop BUIT", place: "Stadhuis, Haarlem", at };
  const times = { startsAt: new Date("2026-03-12T12:30:00Z"), endsAt: new Date("2026-03-12T16:00:00Z") };

  test("says what, when and where in Dutch, and names everyone once with a number, over as many pages as it takes", async () => {
    const bytes = await attendanceList({ ...meeting, ...times, people: crowd });
    const { title, language, pages } = await readPdf(bytes);
    expect({ title, language }).toEqual({ title: "Presentielijst Themadag BUIT", language: "nl" });
    expect(pages[0]).toContain("donderdag 12 maart 2026, 13.30-17.00 uur · Stadhuis, Haarlem");
    expect(pages.length).toBeGreaterThan(5);
    const all = pages.join("\n");
    expect(all.match(/Deelnemer \d+\b/g)).toEqual(crowd.map(({ name }) => name));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("Handtekening");
      expect(page).toContain(`${index + 1} van ${pages.length}`);
    }
  });

  test("holds any name, as words alone", async () => {
    const bytes = await attendanceList({ ...meeting, ...times, people: hostile });
    const { pages } = await readPdf(bytes);
    expect(pages[0]).toContain("Zoë Şahin-Đorđević");
    expect(pages[0]).toContain("Gemeente 's-Hertogenbosch <b>&</b>");
    expect(pages[0]).toContain("?? omgekeerd");
    expect(pages[0]).toContain("endstream");
    expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/\/URI|\/JavaScript|\/Launch/);
    expect(embeddedFonts(bytes).every((name) => name.includes("Atkinson"))).toBe(true);
  });

  test("without people it still has lines for who walks in", async () => {
    const { pages } = await readPdf(await attendanceList({ ...meeting, ...times, people: [] }));
    expect(pages).toHaveLength(1);
  });
});

describe("name badges", () => {
  test("stand ten on a sheet, with name, organisation and what it is for", async () => {
    const { title, language, pages } = await readPdf(await nameBadges({ title: "Themadag BUIT", people: crowd, at }));
    expect({ title, language, sheets: pages.length }).toEqual({
      title: "Naambordjes Themadag BUIT",
      language: "nl",
      sheets: 20,
    });
    expect(pages[0]?.match(/Themadag BUIT/g)).toHaveLength(10);
    const words = pages.join(" ").replace(/\s+/g, " ");
    expect(words.match(/Deelnemer \d+/g)).toEqual(crowd.map(({ name }) => name));
  });

  test("hold any name on its own badge: no sheet more than there are tens", async () => {
    const { pages } = await readPdf(await nameBadges({ title: "T".repeat(200), people: hostile, at }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("Zoë Şahin-\nĐorđević");
  });

  test("without people there is one empty sheet", async () => {
    expect((await readPdf(await nameBadges({ title: "Leeg", people: [], at }))).pages).toEqual([""]);
  });

  test.each([
    ["Li Wu", 28, ["Li Wu"]],
    ["Aaltje van der Meulen", 28, ["Aaltje van der", "Meulen"]],
    ["Zoë Şahin-Đorđević", 28, ["Zoë Şahin-", "Đorđević"]],
    ["Maximiliaan van Oosterhout-Rozendaal", 17, ["Maximiliaan van", "Oosterhout-Rozendaal"]],
    ["Wolfeschlegelsteinhausen", 14, ["Wolfeschlegelsteinhausen"]],
    ["a".repeat(100), 12, ["a".repeat(100)]],
    ["", 28, [""]],
  ])("%s is written at %d points, as %j", (name, points, lines) => {
    expect(nameOnBadge(name)).toEqual({ points, lines });
  });
});
