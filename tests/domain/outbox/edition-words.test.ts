import { expect, test } from "vitest";
import { editionWords, momentWords } from "~/domain/outbox/edition-words";
import { editionFacts } from "./some-letters";

const meeting = (startsAt: string, endsAt: string) => ({ ...editionFacts, meetings: [{ id: "m", startsAt, endsAt }] });

test.each([
  ["winter", "2026-03-12T12:30:00Z", "2026-03-12T16:00:00Z", "donderdag 12 maart 2026, 13.30-17.00 uur"],
  ["summer", "2026-07-02T11:30:00Z", "2026-07-02T15:00:00Z", "donderdag 2 juli 2026, 13.30-17.00 uur"],
  ["the day summer begins", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "zondag 29 maart 2026, 01.30-03.30 uur"],
  ["the day winter begins", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "zondag 25 oktober 2026, 02.30-02.30 uur"],
  [
    "an evening in New York is the next day here",
    "2026-03-12T23:30:00Z",
    "2026-03-13T00:30:00Z",
    "vrijdag 13 maart 2026, 00.30-01.30 uur",
  ],
  [
    "past midnight",
    "2026-03-12T21:00:00Z",
    "2026-03-13T01:00:00Z",
    "donderdag 12 maart 2026, 22.00 uur tot vrijdag 13 maart 2026, 02.00 uur",
  ],
])("says when a meeting is in %s", (_, startsAt, endsAt, words) => {
  expect(editionWords(meeting(startsAt, endsAt)).when).toEqual([words]);
});

test("says until when a place is held", () => {
  expect(momentWords("2026-03-09T16:00:00Z")).toBe("maandag 9 maart 2026, 17.00 uur");
});

test.each([
  [{}, ["Stadskantoor, Mallegatsplein 10, 1815 AG Alkmaar"]],
  [{ venue: null, online: true }, ["Online; de link staat 24 uur van tevoren in Mijn inschrijvingen"]],
  [{ venue: null }, ["De plaats volgt nog"]],
])("says where it is: %j", (change, where) => {
  expect(editionWords({ ...editionFacts, ...change }).where).toEqual(where);
});

test("says when the date is not known yet", () => {
  expect(editionWords({ ...editionFacts, meetings: [] }).when).toEqual(["De datum volgt nog"]);
});

test("names the edition only when it says more than the offering", () => {
  expect(editionWords(editionFacts).subtitle).toBe("Alkmaar, voorjaar");
  expect(editionWords({ ...editionFacts, editionTitle: editionFacts.offeringTitle }).subtitle).toBeNull();
});
