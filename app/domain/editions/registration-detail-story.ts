import { type StoryChange, type StoryWords, tellChange } from "~/domain/registration/queue-story";
import type { RegistrationState } from "~/domain/registration/registration-state";

/** Who made a change, as the log knows it; `name` is null when the account is gone. */
export type StoryActor = { kind: "themselves" | "system" | "guest" } | { kind: "other"; name: string | null };

/** What a lead reads about one change of someone's registration. */
export function leadStoryLine(change: StoryChange): string {
  return tellChange(change, FOR_LEAD);
}

/** By whom a change was made. */
export function byWords(actor: StoryActor): string {
  switch (actor.kind) {
    case "themselves":
      return "door de deelnemer zelf";
    case "system":
      return "automatisch, door de academie";
    case "guest":
      return "via een link in een e-mail";
    case "other":
      return actor.name ? `door ${actor.name}` : "door iemand van wie het account niet meer bestaat";
  }
}

const joined: StoryWords["joined"] = {
  registered: "Aangemeld.",
  "registered-by-lead": "Toegevoegd aan de lijst.",
  "registered-from-list": "Toegevoegd met een lijst.",
  "moved-here": "Hierheen verplaatst vanuit een andere uitvoering.",
  "walked-in": "Ingeschreven bij de deur.",
};

const lines: StoryWords["lines"] = {
  "place-free": "Er was een plaats vrij. Was aan de beurt en kreeg die.",
  "place-free-late": "Er was een plaats vrij. Was aan de beurt; de plaats werd aangeboden, omdat het snel begint.",
  "place-free-overlap":
    "Er was een plaats vrij. Was aan de beurt; de plaats werd aangeboden, omdat er op dat moment al iets anders is.",
  accepted: "Accepteerde de aangeboden plaats.",
  refused: "Weigerde de aangeboden plaats. Die ging naar de volgende.",
  lapsed: "Antwoordde niet op tijd. De aangeboden plaats ging naar de volgende.",
  approved: "Aanvraag goedgekeurd.",
  declined: "Aanvraag afgewezen.",
  "approval-expired": "Er kwam niet op tijd een besluit. De aanvraag verviel.",
  "cancelled-by-lead": "Inschrijving geannuleerd namens de deelnemer.",
  "moved-away": "Verplaatst naar een andere uitvoering.",
  "edition-cancelled": "De uitvoering ging niet door.",
  "passed-approval-missing": "Overgeslagen voor een vrije plaats: de aanvraag was nog niet goedgekeurd.",
  "passed-quota-full": "Overgeslagen voor een vrije plaats: de werkgever had het hoogste aantal plaatsen al.",
  "passed-reserved": "Overgeslagen voor een vrije plaats: die was voor een andere doelgroep bewaard.",
};

const FOR_LEAD: StoryWords = {
  joined,
  lines,
  landed,
  left,
  agreed: "Aanvraag akkoord.",
  otherwise: "De inschrijving is veranderd.",
};

function landed(to: RegistrationState): string {
  if (to === "REQUESTED") return "Een plaats kon pas na goedkeuring.";
  return to === "WAITING" ? "Er was geen plaats, dus op de wachtlijst." : "Kreeg meteen een plaats.";
}

function left(from: RegistrationState | null): string {
  if (from === "CONFIRMED") return "Geannuleerd. De plaats kwam vrij.";
  return from === "REQUESTED" ? "Trok de aanvraag in." : "Ging van de wachtlijst af.";
}
