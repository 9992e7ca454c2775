import type { CancelForOutcome, DecideOutcome, MoveOutcome, RegisterPersonOutcome } from "./lead-outcomes";
import type { RegistrationState } from "./registration-state";
import type { Sentence } from "./registration-words";
import type { OverReason } from "./request-decision";

const NOTHING_CHANGED = "Er is niets veranderd.";

/** How a theme lead's decision on a request ended, in a sentence. */
export function decideWords(result: DecideOutcome): Sentence {
  switch (result.outcome) {
    case "approved":
      return { tone: "good", text: `De aanvraag is goedgekeurd. ${approvedWords(result.state)}` };
    case "declined":
      return { tone: "good", text: "De aanvraag is afgewezen. Uw reden staat in de e-mail aan de deelnemer." };
    case "no-request":
      return { tone: "warn", text: `Over deze aanvraag is al besloten. ${NOTHING_CHANGED}` };
    case "reason-needed":
      return { tone: "bad", text: `Geef een reden als u een aanvraag afwijst. ${NOTHING_CHANGED}` };
    default:
      return refused(result.outcome);
  }
}

/** How registering someone ended, in a sentence. */
export function registerPersonWords(result: Exclude<RegisterPersonOutcome, { outcome: "name-needed" }>): Sentence {
  switch (result.outcome) {
    case "confirmed":
      return { tone: "good", text: `${result.name} is ingeschreven en krijgt een bevestiging per e-mail.` };
    case "waiting":
      return {
        tone: "warn",
        text: `Er is nu geen plaats voor ${result.name}. Wij hebben een plek op de wachtlijst gegeven en een e-mail gestuurd.`,
      };
    case "already-registered":
      return { tone: "warn", text: `${result.name} ${alreadyWords(result.state)}. ${NOTHING_CHANGED}` };
    default:
      return refused(result.outcome);
  }
}

/** How moving someone ended, in a sentence. */
export function moveWords(result: MoveOutcome): Sentence {
  switch (result.outcome) {
    case "moved":
      return { tone: "good", text: `${result.name} is verplaatst naar ${result.to} en krijgt daarover een e-mail.` };
    case "full":
      return { tone: "bad", text: `Daar is geen plaats vrij. ${NOTHING_CHANGED}` };
    case "already-there":
      return { tone: "warn", text: `Deze persoon staat daar al op de lijst. ${NOTHING_CHANGED}` };
    case "not-registered":
      return { tone: "warn", text: `Deze inschrijving geldt niet meer. ${NOTHING_CHANGED}` };
    case "same-edition":
      return { tone: "bad", text: `Kies een andere uitvoering. ${NOTHING_CHANGED}` };
    default:
      return refused(result.outcome);
  }
}

/** How ending someone's registration ended, in a sentence. */
export function cancelForWords({ outcome }: CancelForOutcome): Sentence {
  switch (outcome) {
    case "cancelled":
      return { tone: "good", text: "De inschrijving is geannuleerd. De deelnemer krijgt een e-mail met uw reden." };
    case "not-registered":
      return { tone: "warn", text: `Deze inschrijving geldt niet meer. ${NOTHING_CHANGED}` };
    case "reason-needed":
      return { tone: "bad", text: `Geef een reden: die staat in de e-mail aan de deelnemer. ${NOTHING_CHANGED}` };
    default:
      return refused(outcome);
  }
}

/** Why nobody can be put on the list of an edition any more, in a sentence. */
export function overWords(reason: OverReason): string {
  switch (reason) {
    case "unpublished":
      return "Deze uitvoering is nog niet gepubliceerd.";
    case "edition-cancelled":
      return "Deze uitvoering gaat niet door.";
    case "past":
      return "Deze uitvoering is al geweest.";
    case "started":
      return "Deze uitvoering is al begonnen.";
  }
}

/** "staat al op de lijst": where someone stands who was there before. */
function alreadyWords(state: RegistrationState): string {
  if (state === "WAITING") return "staat al op de wachtlijst";
  if (state === "REQUESTED") return "heeft al een aanvraag gedaan die op een besluit wacht";
  return state === "OFFERED" ? "heeft al een aangeboden plaats" : "staat al op de lijst";
}

function approvedWords(state: RegistrationState): string {
  if (state === "WAITING") return "Er is nu geen plaats, dus de deelnemer staat op de wachtlijst.";
  return state === "OFFERED" ? "De deelnemer krijgt een plaats aangeboden." : "De deelnemer heeft een plaats.";
}

function refused(reason: OverReason): Sentence {
  return { tone: "bad", text: `${overWords(reason)} ${NOTHING_CHANGED}` };
}
