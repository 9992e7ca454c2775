import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SeenChange } from "~/domain/editions/edition-effect";
import { changeLine } from "~/ui/editions/change-lines";
import { EffectNotice } from "~/ui/editions/effect-notice";

const now = "2026-02-02T09:00:00Z";
const was = { startsAt: "2026-03-12T12:30:00Z", endsAt: "2026-03-12T16:00:00Z" };
const is = { startsAt: "2026-04-02T11:30:00Z", endsAt: "2026-04-02T15:00:00Z" };

test.each<[SeenChange, string]>([
  [
    { what: "moved", before: was, after: is },
    "Donderdag 12 maart, 13.30-17.00 uur wordt donderdag 2 april, 13.30-17.00 uur.",
  ],
  [{ what: "added", after: is }, "Nieuw dagdeel: donderdag 2 april, 13.30-17.00 uur."],
  [{ what: "dropped", before: was }, "Vervalt: donderdag 12 maart, 13.30-17.00 uur."],
  [
    { what: "place", before: null, after: "Hal, Plein 1, 1815 AG Alkmaar" },
    "De locatie wordt Hal, Plein 1, 1815 AG Alkmaar. Was: geen.",
  ],
  [{ what: "online", after: true }, "Meedoen kan online."],
  [{ what: "trainers", before: ["Jan"], after: ["Piet", "Klaas"] }, "Trainer: Piet en Klaas. Was: Jan."],
  [{ what: "trainers", before: [], after: ["Jan"] }, "Trainer: Jan. Was: niemand."],
  [{ what: "title", before: "A", after: "B" }, "De titel ‘A’ wordt ‘B’."],
])("%j reads as a line", (change, line) => {
  expect(changeLine(change, now)).toBe(line);
});

test("the effect says what is seen, who hears of it and what it collides with, and that nothing happened yet", () => {
  const people = { invited: 43, told: 4, unreachable: 0, promoted: 0, released: 0, above: 0, overlapping: 0 };
  const clashes = [{ ...is, title: null, venue: true, trainers: [] }];
  const effect = {
    changes: [{ what: "moved" as const, before: was, after: is }],
    ...people,
    shortened: { offers: 0, managers: 0 },
    clashes,
    recounted: false,
  };
  const words = renderToStaticMarkup(<EffectNotice form="wijziging" effect={effect} now={now} />).replace(
    /<[^>]+>/g,
    " ",
  );
  expect(words).toContain("Er is nog niets veranderd.");
  expect(words).toContain("43 mensen krijgen een nieuwe uitnodiging, 4 wachtenden een bericht.");
  expect(words).toContain("De locatie is dan bezet door een andere uitvoering.");
});
