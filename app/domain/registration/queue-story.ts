import type { ChangeReason, RegistrationState } from "./registration-state";

/** One change of a registration, as its history keeps it. */
export interface StoryChange {
  from: RegistrationState | null;
  to: RegistrationState;
  reason: string;
}

/** What a person reads about one change of their own registration. Others in the queue are never named. */
export function storyLine({ from, to, reason }: StoryChange): string {
  if (reason === "registered") return joined(to);
  if (reason === "cancelled") return left(from);
  return isTold(reason) ? LINES[reason] : "Uw inschrijving is veranderd.";
}

const LINES = {
  "place-free": "Er kwam een plaats vrij en u was aan de beurt. U kreeg de plaats.",
  "place-free-late": "Er kwam een plaats vrij en u was aan de beurt. Omdat het snel begint, vroegen wij of u nog kunt.",
  "place-free-overlap":
    "Er kwam een plaats vrij en u was aan de beurt. U had op dat moment al iets anders, dus vroegen wij wat u wilt.",
  accepted: "U accepteerde de plaats.",
  refused: "U weigerde de plaats. Die ging naar de volgende.",
  lapsed: "Wij kregen niet op tijd antwoord. De aangeboden plaats ging naar de volgende.",
  "edition-cancelled": "De uitvoering ging niet door.",
  "passed-approval-missing": "Een plaats ging naar iemand na u, omdat uw aanvraag nog niet is goedgekeurd.",
} satisfies Record<Exclude<ChangeReason, "registered" | "cancelled">, string>;

function isTold(reason: string): reason is keyof typeof LINES {
  return Object.hasOwn(LINES, reason);
}

function joined(to: RegistrationState): string {
  if (to === "REQUESTED") return "U vroeg een plaats aan.";
  if (to === "WAITING") return "U meldde u aan. Alle plaatsen waren bezet, dus u kwam op de wachtlijst.";
  return "U schreef u in en kreeg meteen een plaats.";
}

function left(from: RegistrationState | null): string {
  if (from === "CONFIRMED") return "U annuleerde uw inschrijving. Uw plaats kwam vrij.";
  return from === "REQUESTED" ? "U trok uw aanvraag in." : "U ging van de wachtlijst af.";
}
