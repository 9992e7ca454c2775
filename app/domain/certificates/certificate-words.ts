import type { CertificateKind } from "@db/enums";

export type { CertificateKind } from "@db/enums";

const date = new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const hours = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** The paper's own name. */
export function certificateTitle(kind: CertificateKind): string {
  return kind === "TOOK_PART" ? "Certificaat van deelname" : "Certificaat van afronding";
}

/** "12 maart 2026", or the first and the last of several Amsterdam days. */
export function daysWords(days: readonly string[]): string {
  const [first = "", last = first] = [days[0], days.at(-1)];
  return first === last ? dateWords(first) : `${dateWords(first)} tot en met ${dateWords(last)}`;
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
