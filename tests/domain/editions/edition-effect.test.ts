import { describe, expect, test } from "vitest";
import { asksAgreement, droppedMeetings, type EditionEffect, seenChanges } from "~/domain/editions/edition-effect";
import { effectSentences } from "~/domain/editions/edition-effect-words";
import { editionFacts } from "../outbox/some-letters";

const [first, second] = editionFacts.meetings as [(typeof editionFacts.meetings)[0], (typeof editionFacts.meetings)[0]];
const nothing: EditionEffect = {
  changes: [],
  invited: 0,
  told: 0,
  unreachable: 0,
  promoted: 0,
  released: 0,
  shortened: { offers: 0, managers: 0 },
  above: 0,
  overlapping: 0,
  clashes: [],
  recounted: false,
};

describe("what people notice of a change", () => {
  test.each([
    ["nothing", {}, []],
    ["another end", { meetings: [{ ...first, endsAt: "2026-03-12T17:00:00.000Z" }, second] }, ["moved"]],
    ["a meeting less", { meetings: [first] }, ["dropped"]],
    ["a meeting for another", { meetings: [first, { ...second, id: "new" }] }, ["dropped", "added"]],
    ["online and no longer there", { venue: null, online: true }, ["place", "online"]],
    ["another address of the same name", { venue: { ...editionFacts.venue, address: "Elders 1" } }, ["place"]],
    ["the same trainers in another order", { trainers: [...editionFacts.trainers] }, []],
    ["another trainer", { trainers: ["Iemand"] }, ["trainers"]],
    ["another title", { editionTitle: "Haarlem" }, ["title"]],
    ["another contact", { contactName: "Ander", contactEmail: "ander@test.example" }, []],
  ])("%s", (_words, change, expected) => {
    const after = { ...editionFacts, ...change } as typeof editionFacts;
    expect(seenChanges(editionFacts, after).map(({ what }) => what)).toEqual(expected);
  });

  test("a meeting that is dropped is known by its id, so that it can leave the calendars", () => {
    expect(droppedMeetings(editionFacts, { ...editionFacts, meetings: [second] })).toEqual([first]);
  });
});

describe("the effect in words", () => {
  test.each([
    [{ invited: 43, told: 4 }, "43 mensen krijgen een nieuwe uitnodiging, 4 wachtenden een bericht."],
    [{ invited: 1 }, "1 persoon krijgt een nieuwe uitnodiging."],
    [{ told: 1 }, "1 wachtende krijgt een bericht."],
    [{ promoted: 2 }, "2 mensen van de wachtlijst krijgen een plaats."],
    [{ released: 1 }, "1 aanvraag hoeft geen goedkeuring meer en staat dan op de wachtlijst."],
    [
      { shortened: { offers: 1, managers: 0 } },
      "1 aangeboden plaats vervalt eerder als niemand antwoordt. Dat staat in het bericht.",
    ],
    [
      { shortened: { offers: 0, managers: 2 } },
      "2 leidinggevenden moeten eerder antwoorden en krijgen daarover bericht.",
    ],
    [{ above: 3 }, "Er zijn 3 meer mensen met een plaats dan er plaatsen zijn. Niemand verliest daardoor een plaats."],
    [{ overlapping: 1 }, "1 persoon met een plaats heeft dan ook iets anders."],
    [{ recounted: true }, "De aanwezigheid wordt opnieuw geteld, want deze uitvoering is al begonnen."],
  ])("%j", (effect, words) => {
    expect(effectSentences({ ...nothing, ...effect })).toEqual([words]);
    expect(asksAgreement({ ...nothing, ...effect })).toBe(true);
  });

  test("what nobody notices asks for no agreement", () => {
    expect(effectSentences(nothing)).toEqual([]);
    expect(asksAgreement(nothing)).toBe(false);
  });
});
