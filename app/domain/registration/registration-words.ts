import type { ClosedReason, StuckReason } from "./eligibility";
import { managerAddressWords } from "./manager-address";
import type { AnswerOutcome, CancelOutcome, RegisterOutcome } from "./registration-outcome";
import type { RegistrationState } from "./registration-state";
import type { Standing } from "./standing";

/** What a person reads after an act. */
export interface Sentence {
  tone: "good" | "warn" | "bad";
  text: string;
}

/** A state in a word or two, with the tone of its badge. */
export interface StateBadge {
  tone: "neutral" | "good" | "warn" | "bad" | "now";
  text: string;
}

const PLACE = "U bent ingeschreven. De bevestiging met een uitnodiging voor uw agenda komt per e-mail.";
const NOT_REGISTERED = "U bent niet ingeschreven.";
const NOTHING_CHANGED = "Er is niets veranderd.";

/** How registering ended, in a sentence. */
export function registerWords(result: RegisterOutcome): Sentence {
  switch (result.outcome) {
    case "confirmed":
      return withOverlaps(PLACE, result.overlaps);
    case "waiting":
      return {
        tone: "good",
        text: `U staat op plaats ${result.position} van de wachtlijst. Komt er een plaats voor u vrij, dan krijgt u een e-mail.`,
      };
    case "requested":
      return { tone: "good", text: "Uw aanvraag is ontvangen. U krijgt een e-mail zodra erover is besloten." };
    case "offered":
      return { tone: "warn", text: "Er is een plaats voor u vrij. Accepteer die hieronder, dan bent u ingeschreven." };
    case "answers-missing":
      return { tone: "bad", text: `Beantwoord eerst de vragen. ${NOT_REGISTERED}` };
    case "manager-address":
      return { tone: "bad", text: `${managerAddressWords(result.problem)} ${NOT_REGISTERED}` };
    case "not-invited":
      return { tone: "bad", text: `Deze uitvoering is alleen voor wie is uitgenodigd. ${NOT_REGISTERED}` };
    default:
      return { tone: "bad", text: `${closedWords(result.outcome)} ${NOT_REGISTERED}` };
  }
}

/** Why an edition takes no registrations, in a sentence. */
export function closedWords(reason: ClosedReason): string {
  switch (reason) {
    case "unpublished":
      return "Deze uitvoering staat nog niet open.";
    case "edition-cancelled":
      return "Deze uitvoering gaat niet door.";
    case "past":
      return "Deze uitvoering is al geweest.";
    case "started":
      return "Deze uitvoering is al begonnen.";
    case "not-open-yet":
      return "De inschrijving is nog niet open.";
    case "closed":
      return "De inschrijving is gesloten.";
  }
}

/** How cancelling ended, in a sentence. */
export function cancelWords({ outcome }: CancelOutcome): Sentence {
  switch (outcome) {
    case "cancelled":
      return { tone: "good", text: "Uw inschrijving is geannuleerd. De bevestiging komt per e-mail." };
    case "not-registered":
      return { tone: "warn", text: `U had hier geen inschrijving meer. ${NOTHING_CHANGED}` };
    default:
      return { tone: "bad", text: `${stuckWords(outcome)} ${NOTHING_CHANGED}` };
  }
}

/** Why a registration cannot be cancelled any more, in a sentence. */
export function stuckWords(reason: StuckReason): string {
  switch (reason) {
    case "edition-cancelled":
      return "Deze uitvoering gaat niet door, dus u hoeft niets te annuleren.";
    case "started":
      return "Annuleren kan niet meer, want deze uitvoering is al begonnen.";
    case "too-late":
      return "Annuleren kan niet meer via de website. Kunt u niet komen? Laat het de contactpersoon weten.";
  }
}

/** How answering an offer ended, in a sentence. */
export function answerWords(result: AnswerOutcome): Sentence {
  switch (result.outcome) {
    case "confirmed":
      return withOverlaps(PLACE, result.overlaps);
    case "refused":
      return { tone: "good", text: "U hebt de plaats geweigerd. Wij bieden die aan de volgende op de wachtlijst aan." };
    case "no-offer":
      return { tone: "warn", text: `Er staat geen aangeboden plaats voor u open. ${NOTHING_CHANGED}` };
    case "offer-lapsed":
      return {
        tone: "bad",
        text: "De tijd om te antwoorden is voorbij. De plaats is niet meer voor u. U kunt zich opnieuw aanmelden.",
      };
  }
}

/** Where a registration stands, for a badge. */
export function stateBadge(state: RegistrationState): StateBadge {
  return STATE_BADGES[state];
}

const STATE_BADGES: Record<RegistrationState, StateBadge> = {
  CONFIRMED: { tone: "good", text: "Ingeschreven" },
  OFFERED: { tone: "now", text: "Plaats aangeboden" },
  WAITING: { tone: "neutral", text: "Op de wachtlijst" },
  REQUESTED: { tone: "neutral", text: "Aangevraagd" },
  DECLINED: { tone: "bad", text: "Niet goedgekeurd" },
  CANCELLED: { tone: "neutral", text: "Geannuleerd" },
  LAPSED: { tone: "neutral", text: "Verlopen" },
};

/** Where a registration stands for the one whose it is, for a badge; `standing` is null when it has ended. */
export function registrationBadge(state: RegistrationState, standing: Standing | null, tookPart: boolean): StateBadge {
  if (standing === null) return stateBadge(state === "OFFERED" ? "LAPSED" : state);
  switch (standing.at) {
    case "waiting":
      return { tone: "neutral", text: `Wachtlijst, plaats ${standing.position}` };
    case "was-there":
      return tookPart ? { tone: "good", text: "Deelgenomen" } : { tone: "neutral", text: "Geweest" };
    case "left-out":
      return { tone: "neutral", text: "Geen plaats gekregen" };
    case "shut":
      return { tone: "bad", text: "Gaat niet door" };
    default:
      return stateBadge(state);
  }
}

/** "U hebt op dat moment ook ...": null when nothing else is on. */
export function overlapWords(titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  return `Let op: u hebt op dat moment ook een plaats bij ${titles.map((title) => `‘${title}’`).join(" en ")}.`;
}

function withOverlaps(text: string, titles: readonly string[]): Sentence {
  const warning = overlapWords(titles);
  return warning ? { tone: "warn", text: `${text} ${warning}` } : { tone: "good", text };
}
