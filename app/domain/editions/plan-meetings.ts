import { lastDayOf, type PlannedMeeting } from "~/domain/catalogue/edition-plan";
import { MOST_MEETINGS, meetingFields } from "./plan-fields";
import type { TypedAnswers } from "./typed-answers";

// A mistyped end lies most often a little before the beginning, and would make a meeting of almost a day.
const LONGEST_HOURS = 16;

interface Row {
  meeting: PlannedMeeting;
  field: string;
}

/** The meetings out of a form's rows, by time; a row without a date is no meeting, but the first must have one. */
export function readMeetings(answers: TypedAnswers): PlannedMeeting[] {
  const rows = Array.from({ length: MOST_MEETINGS }, (_, index) => readRow(answers, index + 1))
    .flatMap((row) => row ?? [])
    .sort((one, other) => start(one).localeCompare(start(other)));
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]?.meeting;
    if (before && `${lastDayOf(before)} ${before.until}` > start(row))
      answers.complain(row.field, "Dit dagdeel begint voordat het vorige is afgelopen.");
  }
  return rows.map(({ meeting }) => meeting);
}

function readRow(answers: TypedAnswers, row: number): Row | null {
  const names = meetingFields(row);
  const typed = answers.raw(names.day) !== "";
  // Times are there beforehand; alone they make no meeting.
  if (!typed && row > 1) return null;
  const [day, from, until] = [answers.day(names.day), answers.time(names.from), answers.time(names.until)];
  if (!typed) answers.complain(names.day, "Vul een datum in.");
  if (answers.raw(names.from) === "") answers.complain(names.from, "Vul in hoe laat het begint.");
  if (answers.raw(names.until) === "") answers.complain(names.until, "Vul in hoe laat het eindigt.");
  const problem = from && until && lengthProblem(from, until);
  if (problem) answers.complain(names.until, problem);
  if (!day || !from || !until) return null;
  return { meeting: { id: answers.raw(names.id) || null, day, from, until }, field: names.from };
}

/** An end that is earlier on the clock is that of the next day. */
function lengthProblem(from: string, until: string): string | null {
  const hours = hoursOf(until) - hoursOf(from) + (until < from ? 24 : 0);
  if (hours === 0) return "De eindtijd moet na de begintijd liggen.";
  if (hours <= LONGEST_HOURS) return null;
  const so = `${Math.floor(hours)} uur`;
  const words = until < from ? `Zo eindigt het de volgende dag, na ${so}.` : `Zo duurt het ${so}.`;
  return `${words} Een dagdeel duurt ten hoogste ${LONGEST_HOURS} uur.`;
}

function hoursOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours + minutes / 60;
}

function start({ meeting: { day, from } }: Row): string {
  return `${day} ${from}`;
}
