import { describe, expect, it } from "vitest";
import { byWords, leadStoryLine, type StoryActor } from "~/domain/editions/registration-detail-story";
import { freedWords, linkWords } from "~/domain/editions/registration-detail-words";

describe("the history of a registration as a lead reads it", () => {
  it.each([
    ["registered", null, "CONFIRMED", "Aangemeld. Kreeg meteen een plaats."],
    ["registered", null, "REQUESTED", "Aangemeld. Een plaats kon pas na goedkeuring."],
    ["registered-by-lead", null, "WAITING", "Toegevoegd aan de lijst. Er was geen plaats, dus op de wachtlijst."],
    ["registered-from-list", null, "CONFIRMED", /met een lijst/],
    ["moved-here", null, "CONFIRMED", /Hierheen verplaatst/],
    ["moved-away", "CONFIRMED", "CANCELLED", /andere uitvoering/],
    ["approved", "REQUESTED", "WAITING", /goedgekeurd/],
    ["declined", "REQUESTED", "DECLINED", /afgewezen/],
    ["approval-expired", "REQUESTED", "LAPSED", /niet op tijd een besluit/],
    ["cancelled-by-lead", "CONFIRMED", "CANCELLED", /namens de deelnemer/],
    ["cancelled", "CONFIRMED", "CANCELLED", "Geannuleerd. De plaats kwam vrij."],
    ["cancelled", "WAITING", "CANCELLED", /wachtlijst af/],
    ["place-free", "WAITING", "CONFIRMED", /kreeg die/],
    ["place-free-late", "WAITING", "OFFERED", /omdat het snel begint/],
    ["place-free-overlap", "WAITING", "OFFERED", /al iets anders/],
    ["passed-quota-full", "WAITING", "WAITING", /werkgever/],
    ["passed-reserved", "WAITING", "WAITING", /doelgroep/],
    ["a-code-of-later", "WAITING", "CONFIRMED", /is veranderd/],
    ["toString", "WAITING", "CONFIRMED", /is veranderd/],
  ] as const)("tells %s from %s to %s", (reason, from, to, words) => {
    const line = leadStoryLine({ reason, from, to });
    if (typeof words === "string") expect(line).toBe(words);
    else expect(line).toMatch(words);
  });

  it.each<[StoryActor, RegExp]>([
    [{ kind: "themselves" }, /zelf/],
    [{ kind: "system" }, /academie/],
    [{ kind: "guest" }, /link/],
    [{ kind: "other", name: "Lies Lead" }, /^door Lies Lead$/],
    [{ kind: "other", name: null }, /niet meer bestaat/],
  ])("says by whom: %o", (actor, words) => {
    expect(byWords(actor)).toMatch(words);
  });

  it.each([
    [{ place: "given", name: "Zoë" }, /meteen naar Zoë/],
    [{ place: "offered", name: "Zoë" }, /aangeboden aan Zoë/],
    [{ place: "free" }, /komt vrij/],
    [{ place: "stays-taken" }, /meer deelnemers dan plaatsen/],
    [{ place: "none" }, /plek in de rij/],
  ] as const)("says what becomes of a place: %o", (freed, words) => {
    expect(freedWords(freed)).toMatch(words);
  });

  it("has a word for each state of a manager's link", () => {
    const words = (["open", "approved", "declined", "expired", "passed-by"] as const).map(linkWords);
    expect(new Set(words).size).toBe(5);
  });
});
