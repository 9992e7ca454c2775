import type { PlannedMeeting } from "~/domain/catalogue/edition-plan";
import { MOST_MEETINGS, meetingFields } from "./plan-fields";
import type { TypedAnswers } from "./typed-answers";

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
    if (before && before.day === row.meeting.day && before.until > row.meeting.from)
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
  if (from && until && until <= from) answers.complain(names.until, "De eindtijd moet na de begintijd liggen.");
  if (!day || !from || !until) return null;
  return { meeting: { id: answers.raw(names.id) || null, day, from, until }, field: names.from };
}

function start({ meeting: { day, from } }: Row): string {
  return `${day} ${from}`;
}
