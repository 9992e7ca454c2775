import type { CertificateKind } from "@db/enums";

export type { CertificateKind } from "@db/enums";

const date = new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const dayMonth = new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", day: "numeric", month: "long" });
const list = new Intl.ListFormat("nl-NL");
const hours = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

const MOST_NAMED = 4;

/** The paper's own name. */
export function certificateTitle(kind: CertificateKind): string {
  return kind === "TOOK_PART" ? "Certificaat van deelname" : "Certificaat van afronding";
}

/** Up to four Amsterdam days by name, "12 maart, 19 maart en 2 juli 2026"; of more, between which they are. */
export function daysWords(days: readonly string[]): string {
  const last = days.at(-1);
  if (last === undefined) return "";
  if (days.length > MOST_NAMED) return `van ${dateWords(days[0] ?? last)} tot en met ${dateWords(last)}`;
  const oneYear = days.every((day) => day.slice(0, 4) === last.slice(0, 4));
  return list.format(days.map((day) => (oneYear && day !== last ? dayMonth.format(new Date(day)) : dateWords(day))));
}

/** Why a certificate no longer holds: a mark was corrected, or the edition got another rule, other times or meetings. */
export type Untrue = "attendance-corrected" | "edition-changed";

/** Why a certificate was withdrawn, as the rest of a sentence: "de aanwezigheid is gecorrigeerd". */
export function becauseWords(because: string): string {
  return because === "edition-changed"
    ? "de uitvoering is achteraf gewijzigd, en daardoor telt uw deelname niet meer mee"
    : "de aanwezigheid is gecorrigeerd";
}

/** "45 minuten", "3,5 uur". */
export function studyLoadWords(minutes: number): string {
  return minutes < 60 ? `${minutes} minuten` : `${hours.format(minutes / 60)} uur`;
}

/** "12 maart 2026". */
export function dateWords(day: string): string {
  return date.format(new Date(day));
}

/** Whether a code is that of a certificate: the whole answer of the public check. */
export type CertificateStanding = "real" | "withdrawn" | "unknown" | "too-many";

/** What the public check says. */
export function standingWords(standing: CertificateStanding): { title: string; text: string } {
  switch (standing) {
    case "real":
      return {
        title: "Dit certificaat is echt",
        text: "De NHVeilig Academie heeft een certificaat met deze code gegeven.",
      };
    case "withdrawn":
      return { title: "Dit certificaat is ingetrokken", text: "Het certificaat met deze code geldt niet meer." };
    case "unknown":
      return {
        title: "Deze code kennen wij niet",
        text: "Er is geen certificaat met deze code. Kijk of u de code goed hebt overgenomen.",
      };
    case "too-many":
      return {
        title: "Even wachten",
        text: "Vanaf deze plek zijn veel codes geprobeerd die niet bestaan. Probeer het over een uur opnieuw.",
      };
  }
}
