import type { Reason } from "./why-counted";

/** Each reason as a sentence. */
export const whyWords: Record<Reason, string> = {
  COUNTS: "Telt mee.",
  ALREADY_COUNTED: "Telde al mee met een eerdere regel; ieder telt één keer.",
  IN_BASELINE: "Was er al voor de telling begon en is dus niet extra.",
  BEFORE_BASELINE: "Van voor de periode; wie toen al begon, is niet extra.",
  LATER_UNPUBLISHED: "Een latere regel over dit aanbod geldt.",
  ABSENT: "Was er niet, of niet lang genoeg om mee te tellen.",
  WRONG_PERIOD: "Valt buiten de periode van de belofte.",
  NOT_YET: "Was op deze dag nog niet gebeurd of nog niet vastgelegd.",
  REVERSED: "Is later teruggedraaid.",
  IS_REVERSAL: "Draait een andere regel terug en telt zelf niet.",
  BELOW_THRESHOLD: "Is begonnen, maar nog niet klaar.",
  NOT_HELD: "De uitvoering is niet gehouden, of er deden te weinig mensen mee.",
  CANCELLED: "De uitvoering is geannuleerd.",
  NOT_REACHED: "Is voor deze belofte niet bereikt.",
  OTHER_ORGANISATION: "Van een ander soort organisatie dan waar de belofte over gaat.",
  ORGANISATION_UNSAID:
    "De belofte gaat over organisaties of een soort ervan. Of dit meetelt, tonen wij hier niet: dan was te zien van welke organisatie het is.",
  OTHER_PLACE: "De belofte gaat alleen over online of juist alleen over op locatie.",
  OTHER_AUDIENCE: "Was niet voor de doelgroep van de belofte.",
  COUNTS_OTHER_THINGS: "De belofte telt iets anders, zoals gehouden bijeenkomsten in plaats van deelnemers.",
  BY_HAND: "Deze belofte wordt met de hand geteld, of deze regel hoort bij een andere belofte.",
  OTHER_OFFERING: "Hoort bij ander aanbod.",
};
