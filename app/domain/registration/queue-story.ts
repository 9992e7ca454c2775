import type { ChangeReason, RegistrationState } from "./registration-state";

/** One change of a registration, as its history keeps it. */
export interface StoryChange {
  from: RegistrationState | null;
  to: RegistrationState;
  reason: string;
}

type Joining = "registered" | "registered-by-lead" | "registered-from-list" | "moved-here" | "walked-in";

/** How a reader is told of changes: `landed` follows how someone came on the list. */
export interface StoryWords {
  joined: Record<Joining, string>;
  lines: Record<Exclude<ChangeReason, Joining | "cancelled">, string>;
  landed(to: RegistrationState): string;
  left(from: RegistrationState | null): string;
  /** Before what became of a request that was said yes to. */
  agreed: string;
  /** For a reason that is known no more. */
  otherwise: string;
}

const GIVEN: readonly string[] = ["place-free", "place-free-late", "place-free-overlap"] satisfies ChangeReason[];

/** One change in the words for one kind of reader. */
export function tellChange({ from, to, reason }: StoryChange, words: StoryWords): string {
  if (hasWords(words.joined, reason)) return `${words.joined[reason]} ${words.landed(to)}`;
  if (reason === "cancelled") return words.left(from);
  if (!hasWords(words.lines, reason)) return words.otherwise;
  const line = words.lines[reason];
  return from === "REQUESTED" && GIVEN.includes(reason) ? `${words.agreed} ${line}` : line;
}

/** What a person reads about one change of their own registration. Others in the queue are never named. */
export function storyLine(change: StoryChange): string {
  return tellChange(change, OWN);
}

function hasWords<T extends object>(words: T, reason: string): reason is keyof T & string {
  return Object.hasOwn(words, reason);
}

const joined: StoryWords["joined"] = {
  registered: "U meldde u aan.",
  "registered-by-lead": "De themahouder meldde u aan.",
  "registered-from-list": "De themahouder meldde u aan met een lijst.",
  "moved-here": "De themahouder verplaatste u naar deze uitvoering.",
  "walked-in": "U werd bij de deur ingeschreven.",
};

const lines: StoryWords["lines"] = {
  "place-free": "Er was een plaats vrij en u was aan de beurt. U kreeg de plaats.",
  "place-free-late": "Er was een plaats vrij en u was aan de beurt. Omdat het snel begint, vroegen wij of u nog kunt.",
  "place-free-overlap":
    "Er was een plaats vrij en u was aan de beurt. U had op dat moment al iets anders, dus vroegen wij wat u wilt.",
  accepted: "U accepteerde de plaats.",
  refused: "U weigerde de plaats. Die ging naar de volgende.",
  lapsed: "Wij kregen niet op tijd antwoord. De aangeboden plaats ging naar de volgende.",
  approved: "Uw aanvraag werd goedgekeurd. U kwam in de rij voor een plaats.",
  declined: "Uw aanvraag werd niet goedgekeurd.",
  "approval-expired": "Er kwam niet op tijd antwoord op uw aanvraag. Die verviel.",
  "cancelled-by-lead": "De themahouder annuleerde uw inschrijving.",
  "moved-away": "De themahouder verplaatste u naar een andere uitvoering.",
  "edition-cancelled": "De uitvoering ging niet door.",
  "passed-approval-missing": "Een plaats ging naar iemand na u, omdat uw aanvraag nog niet was goedgekeurd.",
  "passed-quota-full":
    "Een plaats ging naar iemand na u, omdat uw werkgever al het hoogste aantal plaatsen had dat één werkgever kan krijgen.",
  "passed-reserved": "Een plaats ging naar iemand na u, omdat die plaats voor een andere doelgroep bewaard werd.",
};

const OWN: StoryWords = {
  joined,
  lines,
  landed,
  left,
  agreed: "Uw aanvraag was akkoord.",
  otherwise: "Uw inschrijving is veranderd.",
};

function landed(to: RegistrationState): string {
  if (to === "REQUESTED") return "Een plaats kon pas na goedkeuring.";
  if (to === "WAITING") return "Er was geen plaats voor u vrij, dus u kwam op de wachtlijst.";
  return "U kreeg meteen een plaats.";
}

function left(from: RegistrationState | null): string {
  if (from === "CONFIRMED") return "U annuleerde uw inschrijving. Uw plaats kwam vrij.";
  return from === "REQUESTED" ? "U trok uw aanvraag in." : "U ging van de wachtlijst af.";
}
