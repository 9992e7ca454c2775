import { type EmailAddress, parseEmailAddress } from "~/platform/email-address";
import { personName } from "../accounts/person-name";
import { jobTitleField } from "../organisations/job-title";

/** A person as a list names them; `row`: its number in the file, the heading being the first. */
export interface ListLine {
  row: number;
  name: string;
  email: string;
  jobTitle: string;
}

/** Why a line cannot be taken as it stands. */
export type LineFault = "bad-name" | "no-address" | "bad-address" | "bad-job-title";

/** A line with what is wrong with it, or the person it names. */
export type CheckedLine = { line: ListLine } & (
  | { fault: LineFault }
  /** `name` is empty when the list gives none. */
  | { fault: null; email: EmailAddress; name: string; jobTitle: string | null }
);

/** Not ok: there is no column with addresses. */
export type ReadList = { ok: true; lines: ListLine[] } | { ok: false };

const HEADINGS = {
  name: ["naam", "volledigenaam", "naamdeelnemer", "deelnemer", "name"],
  first: ["voornaam", "roepnaam", "firstname"],
  between: ["tussenvoegsel", "tussenvoegsels", "tussenv"],
  last: ["achternaam", "familienaam", "lastname"],
  email: ["email", "emailadres", "mail", "mailadres", "emailaddress", "werkmail", "emailwerk"],
  jobTitle: ["functie", "functienaam", "rol", "jobtitle"],
} as const;

type Heading = keyof typeof HEADINGS;

/** The people of a list, whose first filled row names its columns: e-mail, naam (or voornaam and achternaam), and functie. Empty rows are nobody. */
export function readList(rows: readonly (readonly string[])[]): ReadList {
  const first = rows.findIndex(isFilled);
  const columns = columnsOf(rows[first] ?? []);
  if (!columns.has("email")) return { ok: false };
  const lines = rows.flatMap((cells, index) =>
    index > first && isFilled(cells) ? [lineOf(cells, columns, index + 1)] : [],
  );
  return { ok: true, lines };
}

/** The lines of a list, each held against what a person needs. */
export function checkLines(lines: readonly ListLine[]): CheckedLine[] {
  return lines.map((line) => {
    const { name, email, jobTitle } = line;
    if (email === "") return { line, fault: "no-address" };
    const address = parseEmailAddress(email.replace(/^mailto:/i, ""));
    if (!address) return { line, fault: "bad-address" };
    const named = name === "" ? null : personName.safeParse(name);
    if (named && !named.success) return { line, fault: "bad-name" };
    const job = jobTitle === "" ? null : jobTitleField.safeParse(jobTitle);
    if (job && !job.success) return { line, fault: "bad-job-title" };
    return { line, fault: null, email: address, name: named?.data ?? "", jobTitle: job?.data ?? null };
  });
}

function columnsOf(cells: readonly string[]): Map<Heading, number> {
  const found = cells.flatMap((cell, index): [Heading, number][] => {
    const word = cell
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
    const heading = (Object.keys(HEADINGS) as Heading[]).find((key) => HEADINGS[key].some((name) => name === word));
    return heading ? [[heading, index]] : [];
  });
  // The first column of a name counts.
  return new Map(found.reverse());
}

function lineOf(cells: readonly string[], columns: ReadonlyMap<Heading, number>, row: number): ListLine {
  const cell = (heading: Heading) => (cells[columns.get(heading) ?? -1] ?? "").trim();
  const parts = [cell("first"), cell("between"), cell("last")].filter(Boolean).join(" ");
  return { row, name: cell("name") || parts, email: cell("email"), jobTitle: cell("jobTitle") };
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}
