import { describe, expect, test } from "vitest";
import { planEditionForm } from "~/domain/editions/plan-edition.form";
import { planValues } from "~/domain/editions/plan-fields";
import { planSeriesForm } from "~/domain/editions/plan-series.form";

const good = {
  titel: "Workshop BUIT",
  "datum-1": "2026-04-14",
  "van-1": "13:30",
  "tot-1": "16:30",
  locatie: "0198f000-0000-7000-8000-000000000001",
  plaatsen: "20",
};

type Fields = Record<string, string | string[]>;

function errorsOf(fields: Fields): Record<string, string> {
  const read = planEditionForm.safeParse(fields);
  return Object.fromEntries((read.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

function planned(fields: Fields) {
  return planEditionForm.parse({ ...good, ...fields }).plan;
}

describe("what is wrong stands beside its field", () => {
  test.each<[string, Fields, Record<string, string | RegExp>]>([
    ["nothing", {}, {}],
    ["no title", { titel: "  " }, { titel: "Vul een titel in." }],
    ["no date", { "datum-1": "" }, { "datum-1": "Vul een datum in." }],
    ["a day that does not exist", { "datum-1": "2026-02-30" }, { "datum-1": /datum in die bestaat/ }],
    ["a date in words", { "datum-1": "volgende week" }, { "datum-1": /datum in die bestaat/ }],
    ["no times", { "van-1": "", "tot-1": "" }, { "van-1": /hoe laat het begint/, "tot-1": /hoe laat het eindigt/ }],
    ["a time that does not exist", { "van-1": "25:00" }, { "van-1": /Vul een tijd in/ }],
    ["no length at all", { "tot-1": "13:30" }, { "tot-1": /na de begintijd/ }],
    ["an end past midnight", { "van-1": "20:00", "tot-1": "01:30" }, {}],
    ["an end a little before the beginning", { "tot-1": "12:00" }, { "tot-1": /volgende dag, na 22 uur\. .* 16 uur/ }],
    ["a meeting from morning until midnight", { "van-1": "08:00", "tot-1": "00:00" }, {}],
    ["a meeting that fills the day", { "van-1": "00:00", "tot-1": "16:30" }, { "tot-1": /^Zo duurt het 16 uur/ }],
    [
      "a meeting before the night of the one before is over",
      { "van-1": "20:00", "tot-1": "01:30", "datum-2": "2026-04-15", "van-2": "01:00", "tot-2": "03:00" },
      { "van-2": /voordat het vorige is afgelopen/ },
    ],
    [
      "a meeting as the night of the one before is over",
      { "van-1": "20:00", "tot-1": "01:30", "datum-2": "2026-04-15", "van-2": "01:30", "tot-2": "03:00" },
      {},
    ],
    [
      "two meetings at once",
      { "datum-2": "2026-04-14", "van-2": "16:00", "tot-2": "17:00" },
      { "van-2": /voordat het vorige is afgelopen/ },
    ],
    ["a later meeting without times", { "datum-3": "2026-04-15" }, { "van-3": /begint/, "tot-3": /eindigt/ }],
    ["no places", { plaatsen: "" }, { plaatsen: "Vul in hoeveel plaatsen er zijn." }],
    ["no whole number of places", { plaatsen: "2,5" }, { plaatsen: /heel getal in van 1 tot en met 5000/ }],
    ["zero places", { plaatsen: "0" }, { plaatsen: /heel getal/ }],
    ["a link that is none", { link: "javascript:alert(1)" }, { link: /begint met https/ }],
    [
      "a window that closes before it opens",
      { "open-dag": "2026-04-02", "sluit-dag": "2026-04-01" },
      { "sluit-dag": /sluit na het openen/ },
    ],
    ["a window that closes after the start", { "sluit-dag": "2026-04-15" }, { "sluit-dag": /voor het begin/ }],
    ["a decision after the start", { "besluit-dag": "2026-05-01" }, { "besluit-dag": /voor het begin/ }],
    ["a time without its day", { "afmelden-tijd": "12:00" }, { "afmelden-dag": "Vul ook de datum in." }],
    ["more people needed than places", { minimum: "21" }, { minimum: "Er zijn maar 20 plaatsen." }],
    ["more places kept than there are", { "apart-x": "21" }, { "apart-x": /21 plaatsen apart, maar er zijn er 20/ }],
    ["a choice of one", { "vraag-1": "Dieet?", "vraag-soort-1": "CHOICE" }, { "vraag-keuzes-1": /twee of meer/ }],
    ["choices without a question", { "vraag-keuzes-2": "a\nb" }, { "vraag-2": /de vraag bij deze keuzes/ }],
  ])("with %s", (_words, fields, errors) => {
    const found = errorsOf({ ...good, ...fields });
    expect(Object.keys(found).sort()).toEqual(Object.keys(errors).sort());
    for (const [field, words] of Object.entries(errors)) expect(found[field]).toMatch(words);
  });
});

describe("what was typed becomes a plan", () => {
  test("meetings stand by time, however their rows were filled", () => {
    const { meetings } = planned({ "datum-4": "2026-04-07", "van-4": "9.00", "tot-4": "12:00" });
    expect(meetings.map(({ day, from }) => `${day} ${from}`)).toEqual(["2026-04-07 09:00", "2026-04-14 13:30"]);
  });

  test("a day as it is written here is understood", () => {
    expect(planned({ "datum-1": "14-4-2026" }).meetings[0]?.day).toBe("2026-04-14");
  });

  test("a window without times opens at the start of its day and closes with its last minute", () => {
    const { opens, closes } = planned({ "open-dag": "2026-04-01", "sluit-dag": "2026-04-10" });
    expect([opens?.time, closes?.time]).toEqual(["00:00", "23:59"]);
  });

  test("a window that closes on the day itself closes at the start", () => {
    const { closes } = planned({ "sluit-dag": "2026-04-14" });
    expect(closes).toEqual({ day: "2026-04-14", time: "13:30" });
  });

  test("a form that is filled in after a plan gives that plan back", () => {
    const plan = planned({
      ...{
        link: "https://vergadering.example/x",
        praktisch: "Neem mee:\n\nuw pas",
        inloop: "on",
        "herinner-dag": "on",
      },
      ...{ trainers: ["a", "b"], "trainers-anders": "Karin de Boer\nJan", zichtbaar: "INVITED" },
      ...{ organisaties: ["o"], doelgroepen: ["p", "q"], gemeenten: "g", "apart-d": "3", "apart-dag": "2026-04-09" },
      ...{ goedkeuring: "MANAGER", quotum: "2", minimum: "0", aanwezig: "SHARE", aandeel: "75", meetellen: "4" },
      ...{ "vraag-1": "Wat eet u?", "vraag-soort-1": "CHOICE", "vraag-keuzes-1": "vlees\ngroente" },
      ...{ "vraag-gevoelig-1": "on", "datum-2": "2026-04-21", "van-2": "13:30", "tot-2": "16:30" },
    });
    expect(planEditionForm.parse(planValues(plan)).plan).toEqual(plan);
  });
});

test.each<[string, Fields, Record<string, RegExp>]>([
  ["an end", {}, { aantal: /hoeveel datums/ }],
  ["sense: too many", { aantal: "53" }, { aantal: /van 2 tot en met 52/ }],
  ["sense: ends before it begins", { "tot-en-met": "2026-04-14" }, { "tot-en-met": /na de eerste datum/ }],
  ["sense: never further", { aantal: "3", stap: "0" }, { stap: /heel getal/ }],
])("a series without %s is told so", (_words, fields, errors) => {
  const { error } = planSeriesForm.safeParse({ ...good, ...fields });
  const found = Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
  expect(Object.keys(found)).toEqual(Object.keys(errors));
  for (const [field, words] of Object.entries(errors)) expect(found[field]).toMatch(words);
});
