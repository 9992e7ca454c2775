import { describe, expect, it } from "vitest";
import { linkIsOpen, phaseOf } from "~/domain/catalogue/edition-phase";
import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { isFull, placesWords } from "~/domain/catalogue/places";

describe("places in words", () => {
  it.each([
    [20, 17, 0, "nog 3 plaatsen"],
    [20, 19, 0, "nog 1 plaats"],
    [20, 19, 2, "vol, 2 wachtenden"],
    [20, 17, 1, "nog 2 plaatsen"],
    [20, 20, 0, "vol"],
    [20, 20, 1, "vol, 1 wachtende"],
    [20, 20, 4, "vol, 4 wachtenden"],
    [10, 12, 4, "vol, 4 wachtenden"],
  ])("%i places, %i taken, %i waiting", (capacity, taken, waiting, words) => {
    expect(placesWords({ capacity, taken, waiting })).toBe(words);
    expect(isFull({ capacity, taken, waiting })).toBe(words.startsWith("vol"));
  });
});

describe("places that not everyone can have, in words", () => {
  it.each([
    [20, 17, 0, 1, "nog 1 plaats"],
    [20, 17, 0, 0, "geen vrije plaats"],
    [20, 17, 2, 0, "geen vrije plaats, 2 wachtenden"],
    [20, 17, 5, 2, "nog 2 plaatsen"],
    [20, 20, 1, 0, "vol, 1 wachtende"],
  ])("%i places, %i taken, %i waiting, %i for whoever looks", (capacity, taken, waiting, open, words) => {
    expect(placesWords({ capacity, taken, waiting, open })).toBe(words);
  });
});

describe("the phase of an edition", () => {
  const edition = {
    state: "PUBLISHED" as const,
    startsAt: new Date("2026-03-12T12:00:00Z"),
    endsAt: new Date("2026-03-12T16:00:00Z"),
  };
  it.each([
    ["2026-03-11T11:59:59Z", "coming", false],
    ["2026-03-11T12:00:00Z", "coming", true],
    ["2026-03-12T12:00:00Z", "running", true],
    ["2026-03-12T16:00:00Z", "past", false],
  ])("at %s", (now, phase, link) => {
    expect(phaseOf(edition, new Date(now))).toBe(phase);
    expect(linkIsOpen(edition, new Date(now))).toBe(link);
    expect(phaseOf({ ...edition, state: "CANCELLED" }, new Date(now))).toBe("cancelled");
    expect(linkIsOpen({ ...edition, state: "CANCELLED" }, new Date(now))).toBe(false);
  });
});

describe("the kind of an offering in words", () => {
  it.each([
    ["TRAINING", "Training", "Training"],
    ["TRAINING", "Workshop", "Training: workshop"],
    ["EVENT", "Kennisbijeenkomst", "Kennisbijeenkomst"],
    ["EVENT", "Vragenuur", "Bijeenkomst: vragenuur"],
    ["E_LEARNING", "E-learning", "E-learning"],
  ] as const)("%s given as %s", (kind, format, words) => {
    expect(kindAndFormat(kind, format)).toBe(words);
  });
});
