import { type LetterKind, NEVER_RESENT } from "./letter-kinds";

const kinds: Record<LetterKind, string> = {
  "sign-in-code": "Inlogcode",
  "account-code": "Code voor een nieuw account",
  "no-account": "Nog geen account",
  "registration-confirmed": "Ingeschreven",
  "registration-promoted": "Plaats van de wachtlijst",
  "registration-waiting": "Op de wachtlijst",
  "registration-requested": "Aanvraag ontvangen",
  "registration-approved": "Aanvraag goedgekeurd",
  "registration-declined": "Aanvraag afgewezen",
  "manager-asked": "Vraag aan de leidinggevende",
  "manager-asked-sooner": "Leidinggevende moet eerder antwoorden",
  "approval-expired": "Aanvraag verlopen",
  "place-offered": "Plaats aangeboden",
  "offer-lapsed": "Aangeboden plaats vervallen",
  "registration-cancelled": "Zelf geannuleerd",
  "cancelled-for-you": "Geannuleerd of verplaatst door ons",
  "edition-changed": "Uitvoering gewijzigd",
  "meetings-dropped": "Dagdeel vervallen",
  "edition-cancelled": "Uitvoering gaat niet door",
  "edition-reminder": "Herinnering",
  "edition-message": "Bericht van de themahouder",
  invitation: "Uitnodiging",
  "request-answered": "Antwoord op een aanvraag",
  "certificate-ready": "Certificaat klaar",
  "certificate-withdrawn": "Certificaat ingetrokken",
  "evaluation-asked": "Vraag om een evaluatie",
  "course-begun": "E-learning begonnen",
  "course-silent": "Herinnering aan een e-learning",
};

export type LetterStateName = "QUEUED" | "SENT" | "WITHDRAWN" | "FAILED";

const states: Record<LetterStateName, string> = {
  QUEUED: "wacht",
  SENT: "verstuurd",
  WITHDRAWN: "ingetrokken",
  FAILED: "mislukt",
};

/** The kind of a letter as a screen names it; one that no longer exists is shown by its code. */
export function letterKindWords(kind: string): string {
  return (kinds as Record<string, string>)[kind] ?? kind;
}

export function letterStateWords(state: LetterStateName): string {
  return states[state];
}

/** Whether a letter that was given up can be sent again. */
export function canBeResent({ kind, state }: { kind: string; state: LetterStateName }): boolean {
  return state === "FAILED" && !NEVER_RESENT.includes(kind);
}

/** What became of a try: "failed EENVELOPE 550" is the mail server's answer as a code. */
export function tryWords(outcome: string): string {
  if (outcome === "handed-over") return "aangenomen door de mailserver";
  if (outcome === "kept-in-postbox") return "in het postvak";
  return `niet gelukt (${outcome.replace(/^failed /, "")})`;
}

/** What the administrator reads after sending again. */
export function resentWords(count: number): { tone: "good" | "warn"; text: string } {
  if (count === 0)
    return { tone: "warn", text: "Er is niets opnieuw verstuurd: de brief is al weg of geldt niet meer." };
  const many = count === 1 ? "De brief staat" : `${count} brieven staan`;
  return { tone: "good", text: `${many} weer klaar om te gaan. Wat niet meer waar is, gaat niet.` };
}
