import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import type { Seen } from "~/domain/attendance/marks";
import { marksOfEdition } from "~/domain/attendance/marks-queries.server";
import { logLook } from "~/domain/audit/log-look.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { questionsOf } from "~/domain/registration/questions-queries.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { csvOf, xlsxOf } from "~/platform/spreadsheet.server";
import type { PeopleFilter } from "./edition-people-filter";
import { peopleRows } from "./edition-people-rows.server";
import { exportColumns, exportName, exportRow } from "./export-people-columns";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

interface ExportedFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  type: string;
}

/**
 * The people of an edition that a filter asks for, as a file, for who keeps its list; NotFound outside the actor's themes.
 * Answers about diet or health stay out of files: a file is not erased when they are. The export is logged as a look.
 */
export async function exportPeople(
  actor: Visitor,
  editionId: string,
  filter: PeopleFilter,
  ending: keyof typeof TYPES,
): Promise<ExportedFile> {
  insist(may.keepPeople(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await readEdition(db, editionId);
  await logLook(recordedAs(actor), { list: "people-export", id: edition.id });
  const asked = { questions: await plainQuestions(edition.id), meetings: edition.meetings };
  const columns = exportColumns(asked);
  const rows = (await everything(edition.id, filter)).map((person) => exportRow(person, asked));
  const bytes = ending === "csv" ? csvOf(columns, rows) : await xlsxOf([{ name: "Deelnemers", columns, rows }]);
  const name = exportName(edition.title, dayOf(clock.now()), ending);
  return { bytes: new Uint8Array(bytes), name, type: TYPES[ending] };
}

async function plainQuestions(editionId: string) {
  return (await questionsOf(db, editionId)).filter(({ sensitive }) => !sensitive);
}

async function everything(editionId: string, filter: PeopleFilter) {
  const { rows } = await peopleRows(db, editionId, filter);
  const [answers, marks] = await Promise.all([plainAnswers(editionId), marksByRegistration(editionId)]);
  return rows.map((row) => ({
    ...row,
    answers: answers.get(row.id) ?? new Map<string, string>(),
    marks: marks.get(row.id) ?? new Map<string, Seen>(),
  }));
}

async function plainAnswers(editionId: string): Promise<Map<string, Map<string, string>>> {
  const answers = await db.answer.findMany({ where: { question: { editionId, sensitive: false } } });
  return byRegistration(answers, ({ questionId, value }) => [questionId, value]);
}

async function marksByRegistration(editionId: string): Promise<Map<string, Map<string, Seen>>> {
  return byRegistration(await marksOfEdition(db, editionId), ({ meetingId, value, minutes }) => [
    meetingId,
    { value, minutes },
  ]);
}

function byRegistration<Row extends { registrationId: string }, Value>(
  rows: Row[],
  entryOf: (row: Row) => [string, Value],
): Map<string, Map<string, Value>> {
  const found = new Map<string, Map<string, Value>>();
  for (const row of rows) {
    const entries = found.get(row.registrationId) ?? new Map<string, Value>();
    found.set(row.registrationId, entries.set(...entryOf(row)));
  }
  return found;
}
