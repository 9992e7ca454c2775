import { markWords } from "~/domain/attendance/attendance-words";
import type { Seen } from "~/domain/attendance/marks";
import type { RegistrationState } from "~/domain/registration/registration-state";
import { dayOf, timeOf } from "~/platform/amsterdam";

/** One person of the file. Answers are by question id, marks by meeting id. */
interface ExportedPerson {
  name: string;
  email: string | null;
  jobTitle: string | null;
  organisation: string | null;
  state: RegistrationState;
  number: number | null;
  requestedAt: Date;
  answers: ReadonlyMap<string, string>;
  marks: ReadonlyMap<string, Seen>;
}

interface Asked {
  questions: readonly { id: string; label: string }[];
  meetings: readonly { id: string; startsAt: Date }[];
}

const stateWords: Record<RegistrationState, string> = {
  CONFIRMED: "Ingeschreven",
  OFFERED: "Plaats aangeboden",
  WAITING: "Wachtlijst",
  REQUESTED: "Aangevraagd",
  DECLINED: "Niet goedgekeurd",
  CANCELLED: "Geannuleerd",
  LAPSED: "Verlopen",
};

const PERSON = ["Naam", "E-mailadres", "Functie", "Organisatie", "Status", "Nummer in de rij", "Ingeschreven op"];

/** The headings of the file: the person, a column per question, a column per meeting. */
export function exportColumns({ questions, meetings }: Asked): string[] {
  const days = meetings.map(({ startsAt }) => `Aanwezigheid ${dayOf(startsAt)} ${timeOf(startsAt)}`);
  return [...PERSON, ...questions.map(({ label }) => label), ...days];
}

/** One person as a row under those headings. */
export function exportRow(person: ExportedPerson, { questions, meetings }: Asked) {
  const { name, email, jobTitle, organisation, state, number, requestedAt, answers, marks } = person;
  return [
    ...[name, email, jobTitle, organisation, stateWords[state], number, requestedAt],
    ...questions.map(({ id }) => answers.get(id) ?? null),
    ...meetings.map(({ id }) => markedWords(marks.get(id))),
  ];
}

/** "deelnemers-workshop-buit-2026-03-12.csv". */
export function exportName(title: string, day: string, ending: "csv" | "xlsx"): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return ["deelnemers", words, `${day}.${ending}`].filter(Boolean).join("-");
}

function markedWords(mark: Seen | undefined): string | null {
  if (!mark) return null;
  return mark.value === "PARTLY" ? `${markWords.PARTLY} (${mark.minutes} minuten)` : markWords[mark.value];
}
