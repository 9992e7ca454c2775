import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guest } from "~/domain/access/actor";
import { agenda } from "~/domain/catalogue/agenda.server";
import { parseAgendaFilter } from "~/domain/catalogue/agenda-filter";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeTheme } from "../../support/factories";

beforeEach(() => clock.set(new Date("2026-03-20T09:00:00Z")));
afterEach(() => clock.reset());

/** A theme of its own with an edition whose meetings are at these instants, and what the agenda of that theme shows. */
async function themeWith(...spans: [from: string, until: string][]) {
  const theme = await makeTheme();
  const offering = await makeOffering({ themeIds: [theme.id] });
  const edition = await makeEdition({ offeringId: offering.id, meetings: spans.length });
  for (const [index, [startsAt, endsAt]] of spans.entries()) {
    await db.meeting.update({ where: { id: edition.meetings[index]?.id }, data: { startsAt, endsAt } });
  }
  const seen = (query = "") => agenda(guest, parseAgendaFilter(new URLSearchParams(`thema=${theme.slug}&${query}`)));
  const days = async (query = "") => (await seen(query)).days.map(({ day, entries }) => [day, entries.length]);
  return { edition, seen, days };
}

describe("the agenda", () => {
  it("reads from today on through the next month, and a month when one asks for it", async () => {
    const { days, seen } = await themeWith(
      ["2026-03-19T09:00:00Z", "2026-03-19T11:00:00Z"],
      ["2026-03-20T07:00:00Z", "2026-03-20T08:00:00Z"],
      ["2026-03-31T22:30:00Z", "2026-03-31T23:30:00Z"],
      ["2026-04-30T21:30:00Z", "2026-05-01T10:00:00Z"],
    );
    expect(await days()).toEqual([
      ["2026-03-20", 1],
      ["2026-04-01", 1],
      ["2026-04-30", 1],
    ]);
    expect(await days("maand=2026-03")).toEqual([
      ["2026-03-19", 1],
      ["2026-03-20", 1],
    ]);
    expect(await days("maand=2026-05")).toEqual([["2026-05-01", 1]]);
    expect((await seen("maand=2026-02")).days).toEqual([]);
  });

  it("shows in the grid of a month also the days around it", async () => {
    const { days, seen } = await themeWith(["2026-02-28T19:00:00Z", "2026-03-01T01:00:00Z"]);
    expect(await days("weergave=maand")).toEqual([
      ["2026-02-28", 1],
      ["2026-03-01", 1],
    ]);
    const { grid, month, today } = await seen("weergave=maand");
    expect([grid[0], grid.length, month, today]).toEqual(["2026-02-23", 42, "2026-03", "2026-03-20"]);
  });

  it("shows what was called off as called off, the edition or one of its meetings", async () => {
    const { edition, seen } = await themeWith(
      ["2026-03-21T09:00:00Z", "2026-03-21T11:00:00Z"],
      ["2026-03-22T09:00:00Z", "2026-03-22T11:00:00Z"],
    );
    await db.meeting.update({ where: { id: edition.meetings[1]?.id }, data: { cancelledAt: clock.now() } });
    const phases = async () => (await seen()).days.flatMap(({ entries }) => entries.map((each) => each.edition.phase));
    expect(await phases()).toEqual(["coming", "cancelled"]);
    await db.edition.update({ where: { id: edition.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    expect(await phases()).toEqual(["cancelled", "cancelled"]);
  });

  it("says of each meeting whether it goes on, and of an edition that has begun no places any more", async () => {
    const { seen } = await themeWith(
      ["2026-03-20T08:00:00Z", "2026-03-20T10:00:00Z"],
      ["2026-03-21T09:00:00Z", "2026-03-21T11:00:00Z"],
    );
    const { days } = await seen();
    const told = days.flatMap(({ entries }) => entries.map(({ edition, seats }) => [edition.phase, seats]));
    expect(told).toEqual([
      ["running", null],
      ["coming", null],
    ]);
  });

  it("says where the next thing is also when that began long ago, or stands at the edge of the grid", async () => {
    const course = await themeWith(
      ["2026-03-10T09:00:00Z", "2026-03-10T11:00:00Z"],
      ["2026-06-10T09:00:00Z", "2026-06-10T11:00:00Z"],
    );
    expect((await course.seen()).ahead).toBe("2026-06");
    const edge = await themeWith(["2026-04-02T09:00:00Z", "2026-04-02T11:00:00Z"]);
    expect((await edge.seen("weergave=maand&maand=2026-03")).ahead).toBe("2026-04");
  });

  it("asks nothing that cannot be chosen", async () => {
    const { seen } = await themeWith(["2026-03-21T09:00:00Z", "2026-03-21T11:00:00Z"]);
    const { filter, days } = await seen("soort=e-learning&vorm=bestaat-niet&thema=ook-niet");
    expect(filter).toMatchObject({ kinds: [], format: null });
    expect(filter.themes).toHaveLength(1);
    expect(days).toHaveLength(1);
  });

  it("says of an empty month where the next thing is", async () => {
    const { seen } = await themeWith(["2026-09-10T09:00:00Z", "2026-09-10T11:00:00Z"]);
    expect((await seen()).ahead).toBe("2026-09");
    expect((await seen("maand=2026-09")).ahead).toBeNull();
  });
});
