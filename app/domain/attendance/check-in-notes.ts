import { markWords } from "./attendance-words";
import { shownFrom } from "./check-in-code";
import type { MarkValue } from "./marks";

/** Someone who tapped that they are there, as it was kept. */
export interface KeptCheckIn {
  name: string;
  step: number;
  confirmedAt: Date;
  deviceHash: string;
  hadPlace: boolean;
  /** What the list says of them now. */
  mark: MarkValue | null;
}

export interface CheckInFindings {
  checkIns: readonly KeptCheckIn[];
  /** Codes that did not work, by who tried. */
  misses: readonly { kind: "OLD" | "WRONG"; count: number }[];
  /** Who was tapped on the kiosk. */
  taps: readonly { name: string; mark: MarkValue | null }[];
}

// Signing in with a code from a letter takes a minute or two.
const LATE_MINUTES = 5;
const MANY_WRONG = 5;

/** What a trainer may want to look at, in calm sentences: each can have a good reason, and none is proof. */
export function checkInNotes({ checkIns, misses, taps }: CheckInFindings): string[] {
  return [
    ...otherThanListed(checkIns, taps),
    ...samePhone(checkIns),
    ...oldCodes(misses),
    ...tappedLate(checkIns),
    ...wrongCodes(misses),
    ...withoutPlace(checkIns),
  ];
}

function otherThanListed(checkIns: CheckInFindings["checkIns"], taps: CheckInFindings["taps"]): string[] {
  const by = { code: isOtherwise(checkIns), kiosk: isOtherwise(taps) };
  return [
    ...by.code.map(({ name, mark }) => `${name} checkte in met de code, maar op de lijst staat: ${wordOf(mark)}.`),
    ...by.kiosk.map(({ name, mark }) => `${name} is op de kiosk aangetikt, maar op de lijst staat: ${wordOf(mark)}.`),
  ];
}

function samePhone(checkIns: CheckInFindings["checkIns"]): string[] {
  const phones = Map.groupBy(checkIns, ({ deviceHash }) => deviceHash);
  return [...phones.values()]
    .filter((people) => people.length > 1)
    .map((people) => `${namesOf(people)} checkten in met dezelfde telefoon. Misschien leende iemand die uit.`);
}

function oldCodes(misses: CheckInFindings["misses"]): string[] {
  const people = misses.filter(({ kind }) => kind === "OLD").length;
  if (people === 0) return [];
  const who = people === 1 ? "Iemand probeerde" : `${people} mensen probeerden`;
  return [
    `${who} in te checken met een code die al verlopen was. Misschien ging het scannen langzaam, of is de code doorgestuurd.`,
  ];
}

function tappedLate(checkIns: CheckInFindings["checkIns"]): string[] {
  const late = checkIns.filter(({ step, confirmedAt }) => minutesAfter(step, confirmedAt) >= LATE_MINUTES);
  if (late.length === 0) return [];
  const most = Math.max(...late.map(({ step, confirmedAt }) => minutesAfter(step, confirmedAt)));
  const when = late.length === 1 ? `${most} minuten nadat` : `tot ${most} minuten nadat`;
  return [
    `${namesOf(late)} bevestigde${late.length === 1 ? "" : "n"} ${when} de code op het scherm stond. Meestal komt dat door het inloggen.`,
  ];
}

function wrongCodes(misses: CheckInFindings["misses"]): string[] {
  return misses
    .filter(({ kind, count }) => kind === "WRONG" && count >= MANY_WRONG)
    .map(({ count }) => `Iemand met een plaats vulde ${count} keer een code in die niet klopte.`);
}

function withoutPlace(checkIns: CheckInFindings["checkIns"]): string[] {
  const people = checkIns.filter(({ hadPlace }) => !hadPlace);
  if (people.length === 0) return [];
  const [came, are] = people.length === 1 ? ["kwam", "is"] : ["kwamen", "zijn"];
  return [`${namesOf(people)} ${came} zonder inschrijving en ${are} met de code aan de deur ingeschreven.`];
}

function isOtherwise<Seen extends { mark: MarkValue | null }>(people: readonly Seen[]): Seen[] {
  return people.filter(({ mark }) => mark !== null && mark !== "PRESENT");
}

function minutesAfter(step: number, confirmedAt: Date): number {
  return Math.floor((confirmedAt.getTime() - shownFrom(step).getTime()) / 60_000);
}

function namesOf(people: readonly { name: string }[]): string {
  return new Intl.ListFormat("nl").format(people.map(({ name }) => name));
}

function wordOf(mark: MarkValue | null): string {
  return mark ? markWords[mark].toLowerCase() : "niets";
}
