import { describe, expect, it } from "vitest";
import { byDay, daysOf, gridDays, monthPeriod } from "~/domain/catalogue/agenda-days";
import { agendaQuery, parseAgendaFilter } from "~/domain/catalogue/agenda-filter";
import { addMonths } from "~/platform/amsterdam";
import { hoursOn } from "~/ui/agenda/agenda-entry";

const span = (from: string, until: string) => ({ startsAt: new Date(from), endsAt: new Date(until) });

describe("the days of the agenda", () => {
  it.each([
    ["2026-03", "2026-02-23", "2026-04-05", 42],
    ["2026-02", "2026-01-26", "2026-03-01", 35],
    ["2027-02", "2027-02-01", "2027-02-28", 28],
    ["2026-10", "2026-09-28", "2026-11-01", 35],
    ["2028-02", "2028-01-31", "2028-03-05", 35],
  ])("of %s are whole weeks from %s to %s", (month, first, last, count) => {
    const days = gridDays(month);
    expect([days[0], days.at(-1), days.length, new Set(days).size]).toEqual([first, last, count, count]);
  });

  it.each([
    ["2026-12", "2026-12-31"],
    ["2028-02", "2028-02-29"],
    ["2026-03", "2026-03-31"],
  ])("of the month %s end on %s", (month, last) => {
    expect(monthPeriod(month)).toEqual({ first: `${month}-01`, last });
  });

  it("follow one another over the year", () => {
    expect([addMonths("2026-12", 1), addMonths("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
  });

  it.each([
    ["an evening", "2026-03-12T18:00:00Z", "2026-03-12T20:00:00Z", ["2026-03-12"]],
    ["late in the evening of UTC", "2026-03-31T22:30:00Z", "2026-03-31T23:30:00Z", ["2026-04-01"]],
    ["until midnight", "2026-07-02T18:00:00Z", "2026-07-02T22:00:00Z", ["2026-07-02"]],
    [
      "over the night the clock goes forward",
      "2026-03-28T20:00:00Z",
      "2026-03-29T10:00:00Z",
      ["2026-03-28", "2026-03-29"],
    ],
    [
      "over the night the clock goes back",
      "2026-10-24T20:00:00Z",
      "2026-10-25T23:00:00Z",
      ["2026-10-24", "2026-10-25"],
    ],
    ["three days", "2026-12-30T09:00:00Z", "2027-01-01T16:00:00Z", ["2026-12-30", "2026-12-31", "2027-01-01"]],
  ])("of %s", (_, from, until, days) => {
    expect(daysOf(span(from, until))).toEqual(days);
  });

  it("hold what goes on on each, also when it began before them", () => {
    const long = span("2026-03-30T08:00:00Z", "2026-04-02T15:00:00Z");
    const short = span("2026-04-01T08:00:00Z", "2026-04-01T10:00:00Z");
    expect(byDay([long, short], { first: "2026-04-01", last: "2026-04-30" })).toEqual([
      { day: "2026-04-01", entries: [long, short] },
      { day: "2026-04-02", entries: [long] },
    ]);
  });

  it("each tell the hours of that day", () => {
    const long = { startsAt: "2026-03-30T08:00:00Z", endsAt: "2026-04-01T15:00:00Z" };
    const told = ["2026-03-30", "2026-03-31", "2026-04-01"].map((day) => hoursOn(day, long));
    expect(told).toEqual(["vanaf 10.00 uur", "hele dag", "tot 17.00 uur"]);
    expect(hoursOn("2026-07-02", { startsAt: "2026-07-02T18:00:00Z", endsAt: "2026-07-02T22:00:00Z" })).toBe(
      "20.00-00.00 uur",
    );
  });
});

describe("the filter of the agenda", () => {
  it.each([
    ["", ""],
    [
      "thema=drugs&soort=training&vorm=workshop&maand=2026-03",
      "?thema=drugs&soort=training&vorm=workshop&maand=2026-03",
    ],
    ["weergave=maand&maand=2026-03", "?maand=2026-03&weergave=maand"],
    ["weergave=maand", "?weergave=maand"],
    ["weergave=week&maand=x&thema=../x&pagina=3&zoek=a&plek=online", ""],
  ])("of %s stays itself in its address", (query, expected) => {
    expect(agendaQuery(parseAgendaFilter(new URLSearchParams(query)))).toBe(expected);
  });
});
