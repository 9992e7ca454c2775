import { describe, expect, it } from "vitest";
import {
  answerWords,
  cancelWords,
  overlapWords,
  registerWords,
  registrationBadge,
  stateBadge,
} from "~/domain/registration/registration-words";

describe("the words of registration", () => {
  it("says how registering ended, and what was not stored", () => {
    const { tone, text } = registerWords({ outcome: "confirmed", overlaps: [] });
    expect(tone).toBe("good");
    expect(text).toMatch(/^U bent ingeschreven/);
    expect(registerWords({ outcome: "waiting", position: 4 }).text).toContain("plaats 4 van de wachtlijst");
    for (const outcome of ["past", "started", "closed", "not-open-yet", "edition-cancelled", "unpublished"] as const) {
      const refused = registerWords({ outcome });
      expect(refused.tone).toBe("bad");
      expect(refused.text).toMatch(/U bent niet ingeschreven\.$/);
    }
  });

  it("warns of what else is on at that time, after the good news", () => {
    const { tone, text } = registerWords({ outcome: "confirmed", overlaps: ["Themadag", "Vragenuur"] });
    expect(tone).toBe("warn");
    expect(text).toMatch(
      /^U bent ingeschreven.*Let op: u hebt op dat moment ook een plaats bij ‘Themadag’ en ‘Vragenuur’\.$/,
    );
    expect(overlapWords([])).toBeNull();
  });

  it("says how cancelling and answering ended", () => {
    expect(cancelWords({ outcome: "cancelled" }).tone).toBe("good");
    expect(cancelWords({ outcome: "too-late" }).text).toMatch(/contactpersoon.*Er is niets veranderd\.$/);
    expect(answerWords({ outcome: "refused" }).tone).toBe("good");
    expect(answerWords({ outcome: "offer-lapsed" }).tone).toBe("bad");
  });

  it("names a state in a badge, and what became of it when that says more", () => {
    expect(stateBadge("CONFIRMED")).toEqual({ tone: "good", text: "Ingeschreven" });
    expect(registrationBadge("WAITING", { at: "waiting", position: 2, why: "all" }, false).text).toBe(
      "Wachtlijst, plaats 2",
    );
    expect(registrationBadge("CONFIRMED", { at: "was-there" }, false).text).toBe("Geweest");
    expect(registrationBadge("CONFIRMED", { at: "was-there" }, true)).toEqual({ tone: "good", text: "Deelgenomen" });
    expect(registrationBadge("CONFIRMED", { at: "shut", why: "edition-cancelled", opensAt: null }, false).text).toBe(
      "Gaat niet door",
    );
    expect(registrationBadge("OFFERED", null, false).text).toBe("Verlopen");
    expect(registrationBadge("CANCELLED", null, false).text).toBe("Geannuleerd");
  });
});
