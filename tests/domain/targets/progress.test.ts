import { describe, expect, it } from "vitest";
import type { Outlook } from "~/domain/targets/expectation";
import { progressOf } from "~/domain/targets/progress";
import { aTarget, counts } from "./a-target";

const nothingPlanned: Outlook = { editions: [], shareOfNew: 1 };

const came = { count: 2, started: 0, of: 0 };

function planned(...days: string[]): Outlook {
  const edition = {
    id: "e",
    title: "Workshop",
    offering: "workshop",
    draft: false,
    minimumReached: false,
    booked: 0,
    places: 20,
    showRate: 0.8,
  };
  return { ...nothingPlanned, editions: days.map((day) => ({ ...edition, day })) };
}

describe("progress", () => {
  it("puts extra participants beside pace and trend", () => {
    const buit = aTarget({ measure: "PARTICIPANTS", baseline: { kind: "NONE" } });
    // On 31 August 207 of 329 weighted days have passed. The last 56 days, 7 July to 31 August, weigh 8 + 12 = 20.
    const days = counts(["2024-11-01", 40], ["2025-02-01", 250], ["2025-07-10", 30], ["2025-08-31", 10]);
    const progress = progressOf(buit, days, nothingPlanned, "2025-08-31");
    expect(progress).toMatchObject({ actual: 290, value: 500, status: "BEHIND" });
    expect(progress.pace).toBeCloseTo(103_500 / 329, 10);
    // 40 in 20 weighted days is 2 a day; 122 days are left: 290 + 244, and 290 + 366.
    expect(progress.forecast?.low).toBe(290);
    expect(progress.forecast?.mid).toBeCloseTo(534, 10);
    expect(progress.forecast?.high).toBeCloseTo(656, 10);
  });

  it("knows on 2 January how last year's newcomers came in", () => {
    const buit = aTarget({ measure: "PARTICIPANTS", baseline: { kind: "NONE" } });
    // 56 days until 2 January weigh 56; 112 newcomers are 2 a day; 327 weighted days are left.
    const progress = progressOf(buit, counts(["2024-12-01", 110], ["2025-01-02", 2]), nothingPlanned, "2025-01-02");
    expect(progress).toMatchObject({ actual: 2, status: "BEHIND" });
    expect(progress.forecast?.mid).toBeCloseTo(2 + 654, 10);
  });

  it("goes by months set by hand, in what is needed and in what is expected", () => {
    const monthWeights = [2, 2, 4, 4, 4, 4, 0, 0, 5, 5, 5, 5];
    const buit = aTarget({ measure: "PARTICIPANTS", baseline: { kind: "NONE" }, monthWeights });
    // On 30 September 25 of the 40 parts have passed. The last 56 days, 6 August to 30 September, hold the 5 of September.
    const days = counts(["2025-02-01", 250], ["2025-08-20", 12], ["2025-09-01", 30], ["2025-09-30", 10]);
    const progress = progressOf(buit, days, nothingPlanned, "2025-09-30");
    expect(progress).toMatchObject({ actual: 302, value: 500, status: "AT_RISK" });
    expect(progress.pace).toBeCloseTo((500 * 25) / 40, 10);
    // 40 in 5 parts is 8 a part, August saying nothing of it; 15 parts are left: 302 + 120, and 302 + 180.
    expect(progress.forecast?.low).toBe(302);
    expect(progress.forecast?.mid).toBeCloseTo(422, 10);
    expect(progress.forecast?.high).toBeCloseTo(482, 10);
  });

  it("expects no trend after eight weeks of which nothing was expected", () => {
    const summerless = aTarget({ measure: "PARTICIPANTS", monthWeights: [1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1] });
    const progress = progressOf(summerless, counts(["2025-08-20", 12]), nothingPlanned, "2025-08-31");
    expect(progress.forecast).toEqual({ low: 12, mid: 12, high: 12 });
  });

  it("calls four workshops behind when they are planned, and at risk when they are not", () => {
    const workshops = aTarget({ value: 4 });
    const days = counts(["2025-03-01", 1]);
    const behind = progressOf(workshops, days, planned("2025-09-01", "2025-10-01", "2025-12-31"), "2025-07-15");
    expect(behind).toMatchObject({ actual: 1, status: "BEHIND", forecast: { low: 1, mid: 4, high: 4 } });
    const atRisk = progressOf(workshops, days, planned("2025-09-01", "2025-10-01", "2026-01-01"), "2025-07-15");
    expect(atRisk).toMatchObject({ status: "AT_RISK", forecast: { mid: 3 } });
  });

  it("never lets a later quarter make up for an empty one", () => {
    const quarterly = aTarget({ rhythm: "QUARTER", perPeriod: 1, value: 4 });
    const days = counts(["2025-04-10", 1], ["2025-07-02", 1]);
    const progress = progressOf(quarterly, days, planned("2025-11-01", "2025-12-01"), "2025-07-15");
    // Two quarters are over and two are filled, but the first was empty: 3 of 4 at best.
    expect(progress).toMatchObject({ actual: 2, pace: 2, status: "AT_RISK", forecast: { low: 2, mid: 3, high: 3 } });
  });

  it("forecasts a quarter as it forecasts a whole: by hand as it went, whatever is planned", () => {
    const byHand = aTarget({ measure: "MANUAL_COUNT", rhythm: "QUARTER", perPeriod: 3, value: 12 });
    // Seen from 11 November: 56 days, one thing in them. Of the fourth quarter 50 days are left: 50 / 56.
    const days = counts(["2025-02-01", 3], ["2025-05-01", 3], ["2025-08-01", 3], ["2025-10-01", 1]);
    const progress = progressOf(byHand, days, planned("2025-11-20", "2025-12-01"), "2025-11-11");
    expect(progress).toMatchObject({ actual: 10, status: "ON_TRACK", forecast: { low: 10 } });
    expect(progress.forecast?.mid).toBeCloseTo(10 + 50 / 56, 10);
    expect(progress.forecast?.high).toBeCloseTo(10 + (1.5 * 50) / 56, 10);
  });

  it("expects nothing more of a number that was delivered or published, per half year either", () => {
    const published = aTarget({ measure: "OFFERINGS_PUBLISHED", rhythm: "HALF_YEAR", perPeriod: 2, value: 4 });
    const progress = progressOf(published, counts(["2025-02-01", 1]), planned("2025-11-20"), "2025-06-11");
    expect(progress.forecast).toEqual({ low: 1, mid: 1, high: 1 });
  });

  it("expects people of a quarter by its own bookings and by who begins, not by how many editions there are", () => {
    const people = aTarget({ measure: "PARTICIPANTS", rhythm: "QUARTER", perPeriod: 20, value: 80 });
    // In the 56 days until 30 September 3 began: 26 of those days are of August, so they weigh 6.5 + 30 = 36.5.
    const days = [...counts(["2025-02-01", 25], ["2025-09-10", 3]), { ...came, day: "2025-09-20" }];
    const booked = planned("2025-10-08", "2025-12-31", "2026-01-01");
    const outlook = {
      shareOfNew: 0.5,
      editions: booked.editions.map((one) => ({ ...one, booked: 10, showRate: 0.8 })),
    };
    const progress = progressOf(people, days, outlook, "2025-09-30");
    // 20 of the first quarter, 0 of the second, 5 of the third. The fourth: two editions of 10 booked and 20 places, by
    // 0.8 x 0.5 low 8 and high 16; trend 3 / 36.5 x 92 = 7.5616, and once and a half 11.3425, up to 20.
    expect(progress.forecast?.low).toBeCloseTo(25 + 8, 10);
    expect(progress.forecast?.mid).toBeCloseTo(25 + 8 + (3 / 36.5) * 92, 10);
    expect(progress.forecast?.high).toBe(45);
  });

  it("knows no trend of who comes to editions: they come by their bookings", () => {
    const people = aTarget({ measure: "PARTICIPATIONS", filter: { threshold: "ATTENDED" } });
    const progress = progressOf(people, [{ ...came, day: "2025-09-20" }], nothingPlanned, "2025-09-30");
    expect(progress.forecast).toEqual({ low: 2, mid: 2, high: 2 });
  });

  it.each([
    ["2025-06-29", 0, "ON_TRACK"],
    ["2025-12-30", 0, "AT_RISK"],
    ["2025-12-31", 0, "MISSED"],
    ["2025-12-31", 1, "REACHED"],
  ] as const)("of a yes/no promise due on 30 June: on %s with %d it is %s", (day, count, status) => {
    const delivered = aTarget({ measure: "MANUAL_DELIVERED", rhythm: "ONCE", dueDay: "2025-06-30", value: 1 });
    expect(progressOf(delivered, counts(["2025-05-01", count]), nothingPlanned, day).status).toBe(status);
  });

  it("compares a share with its target from the first day", () => {
    const share = aTarget({ measure: "MANUAL_RATIO", rhythm: "CONTINUOUS", value: 95 });
    const uncounted = { actual: null, forecast: null, status: "AT_RISK" };
    expect(progressOf(share, [], nothingPlanned, "2025-01-02")).toMatchObject(uncounted);
    expect(progressOf(share, [], nothingPlanned, "2025-01-01")).toMatchObject({ actual: null, status: "AT_RISK" });
    expect(progressOf(share, [], nothingPlanned, "2024-12-31")).toMatchObject({ actual: null, status: "ON_TRACK" });
    const days = counts(["2025-01-02", 19, 20]);
    expect(progressOf(share, days, nothingPlanned, "2025-01-02")).toMatchObject({ actual: 95, status: "REACHED" });
  });

  it("has an actual and nothing more when nothing was promised", () => {
    const unnumbered = aTarget({ rhythm: "NONE", comparator: "NONE", value: null });
    const progress = progressOf(unnumbered, counts(["2025-01-02", 3]), nothingPlanned, "2025-07-15");
    expect(progress).toMatchObject({ actual: 3, value: null, pace: null, forecast: null, status: null });
  });
});
