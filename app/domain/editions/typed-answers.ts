import { Temporal } from "temporal-polyfill";
import type { PlannedMoment } from "~/domain/catalogue/edition-plan";
import { z } from "~/platform/zod";
import { momentFields } from "./plan-fields";

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;
const LAST_MINUTE = "23:59";
// Line ends would open a new header in a letter, direction marks would turn the words around them.
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

interface Range {
  least: number;
  most: number;
  otherwise: number;
}

type Complain = (field: string, message: string) => void;

/** Reads the fields of a form one by one, and says beside each what is wrong with it; what is wrong reads as empty. */
export type TypedAnswers = ReturnType<typeof typedAnswers>;

function typedAnswers(fields: Record<string, unknown>, complain: Complain) {
  const raw = (name: string) => {
    const value = fields[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const line = (name: string, longest: number) => {
    const typed = raw(name).normalize("NFC").replace(UNFIT, " ").replace(/\s+/gu, " ").trim();
    if (typed.length > longest) complain(name, `Gebruik hier niet meer dan ${longest} tekens.`);
    return typed.slice(0, longest);
  };
  const lines = (name: string, longest: number) =>
    raw(name)
      .normalize("NFC")
      .split(/\r\n|\r|\n/)
      .map((each) => each.replace(UNFIT, " ").trim().slice(0, longest));
  return {
    ...{ fields, complain, raw, line, lines },
    whole: (name: string, range: Range) => wholeIn(raw(name), name, range, complain),
    many: (name: string) =>
      [fields[name]].flat().filter((each): each is string => typeof each === "string" && each !== ""),
    ticked: (name: string) => raw(name) !== "",
    oneOf: <T extends string>(name: string, choices: readonly T[], otherwise: T): T =>
      choices.find((choice) => choice === raw(name)) ?? otherwise,
    day: (name: string) => dayIn(raw(name), name, complain),
    time: (name: string) => timeIn(raw(name), name, complain),
    /** Without a time: from the start of the day, or until its last minute; on the day it begins until `start`. */
    moment: (name: string, which: "from" | "until", start?: PlannedMoment): PlannedMoment | null => {
      const names = momentFields(name);
      const day = dayIn(raw(names.day), names.day, complain);
      const time = timeIn(raw(names.time), names.time, complain);
      if (!day && time) complain(names.day, "Vul ook de datum in.");
      const last = day === start?.day ? start.time : LAST_MINUTE;
      return day ? { day, time: time || (which === "from" ? "00:00" : last) } : null;
    },
  };
}

function wholeIn(typed: string, name: string, { least, most, otherwise }: Range, complain: Complain): number {
  if (typed === "") return otherwise;
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  complain(name, `Vul een heel getal in van ${least} tot en met ${most}.`);
  return otherwise;
}

function dayIn(typed: string, name: string, complain: Complain): string {
  if (typed === "") return "";
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : dutchDay(typed);
  if (day && isDay(day)) return day;
  complain(name, "Vul een datum in die bestaat, zoals 12-3-2026.");
  return "";
}

// In a browser that knows no date fields.
function dutchDay(typed: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? [];
  return day && month ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || date < 1) return false;
  return date <= Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth;
}

function timeIn(typed: string, name: string, complain: Complain): string {
  if (typed === "") return "";
  const [, hours, minutes] = TIME.exec(typed) ?? [];
  if (hours && minutes) return `${hours.padStart(2, "0")}:${minutes}`;
  complain(name, "Vul een tijd in, zoals 13:30.");
  return "";
}

/** The schema of a form whose fields are read one by one; `read` is given what was typed. */
export function readBy<T>(read: (answers: TypedAnswers) => T) {
  return z
    .object({})
    .catchall(z.unknown())
    .transform((fields, context) =>
      read(typedAnswers(fields, (field, message) => context.addIssue({ code: "custom", path: [field], message }))),
    );
}
