import { expect, test } from "vitest";
import { STEP_MS } from "~/domain/attendance/check-in-code";
import { type CheckInFindings, checkInNotes, type KeptCheckIn } from "~/domain/attendance/check-in-notes";

const shown = Math.floor(Date.parse("2026-03-12T12:30:00Z") / STEP_MS);
let phones = 0;

const came = (name: string, change: Partial<KeptCheckIn> & { minutes?: number } = {}): KeptCheckIn => {
  const { minutes = 1, ...rest } = change;
  const confirmedAt = new Date(shown * STEP_MS + minutes * 60_000);
  phones += 1;
  return { name, step: shown, confirmedAt, deviceHash: `phone ${phones}`, hadPlace: true, mark: "PRESENT", ...rest };
};
const old = (count = 1) => ({ kind: "OLD" as const, count });
const wrong = (count: number) => ({ kind: "WRONG" as const, count });

test.each<[string, Partial<CheckInFindings>, RegExp[]]>([
  ["nothing out of the ordinary", { checkIns: [came("Ans"), came("Bo", { minutes: 4 })], misses: [wrong(4)] }, []],
  [
    "one phone for three people, and another for one",
    {
      checkIns: [
        came("Ans", { deviceHash: "x" }),
        came("Bo"),
        came("Cas", { deviceHash: "x" }),
        came("Dee", { deviceHash: "x" }),
      ],
    },
    [/^Ans, Cas en Dee checkten in met dezelfde telefoon\./],
  ],
  [
    "one who tried an old code, often",
    { misses: [old(7)] },
    [/^Iemand probeerde in te checken met een code die al verlopen was\./],
  ],
  ["three who did", { misses: [old(), old(2), old()] }, [/^3 mensen probeerden in te checken/]],
  ["one who tapped late", { checkIns: [came("Ans", { minutes: 5 })] }, [/^Ans bevestigde 5 minuten nadat/]],
  [
    "two who tapped late",
    { checkIns: [came("Ans", { minutes: 5 }), came("Bo", { minutes: 12 })] },
    [/^Ans en Bo bevestigden tot 12 minuten nadat/],
  ],
  ["a row of wrong codes", { misses: [wrong(5), wrong(12)] }, [/vulde 5 keer/, /vulde 12 keer/]],
  ["a walk-in", { checkIns: [came("Ans", { hadPlace: false })] }, [/^Ans kwam zonder inschrijving en is /]],
  [
    "who tapped but is absent on the list",
    { checkIns: [came("Ans", { mark: "ABSENT" })] },
    [/^Ans checkte in .* afwezig\.$/],
  ],
  [
    "who was tapped but has excused themselves",
    { taps: [{ name: "Bo", mark: "EXCUSED" }] },
    [/^Bo is op de kiosk .* afgemeld\.$/],
  ],
  ["who was tapped and is present", { taps: [{ name: "Bo", mark: "PRESENT" }] }, []],
])("%s", (_words, findings, notes) => {
  const said = checkInNotes({ checkIns: [], misses: [], taps: [], ...findings });
  expect(said).toHaveLength(notes.length);
  for (const [index, words] of notes.entries()) expect(said[index]).toMatch(words);
});
