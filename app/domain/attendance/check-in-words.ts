import { clockWords, markWords } from "./attendance-words";
import type { CheckInOutcome } from "./check-in-outcome";
import type { CheckInStanding } from "./check-in-standing";
import type { ScanOutcome } from "./scan";

interface Words {
  title: string;
  text: string;
}

type NotScanned = Exclude<ScanOutcome, { outcome: "scanned" }>;
type NotReady = Exclude<CheckInStanding, { is: "ready" }>;

/** Why a code that was scanned or typed does not work now. Nothing was stored. */
export function notScannedWords(end: NotScanned): Words {
  switch (end.outcome) {
    case "wrong-code":
      return { title: "Deze code klopt niet", text: "Kijk op het scherm in de zaal en vul de code opnieuw in." };
    case "old-code":
      return {
        title: "Deze code is verlopen",
        text: "De code wisselt elke halve minuut. Scan hem opnieuw van het scherm in de zaal.",
      };
    case "not-yet":
      return { title: "U bent vroeg", text: `Inchecken kan vanaf ${clockWords(end.from)} uur.` };
    case "over":
      return { title: "Dit dagdeel is voorbij", text: "Inchecken kan niet meer. Was u er? Zeg het tegen de trainer." };
    case "cancelled":
      return { title: "Dit gaat niet door", text: "Dit dagdeel is geannuleerd. Inchecken kan niet." };
    case "too-often":
      return {
        title: "Te vaak geprobeerd",
        text: `Er zijn te veel codes geprobeerd. Probeer het vanaf ${clockWords(end.againAt)} uur opnieuw, of zeg tegen de trainer dat u er bent.`,
      };
  }
}

/** What someone reads who cannot tap any more, or not yet. */
export function standingWords(standing: NotReady): Words {
  switch (standing.is) {
    case "present":
      return { title: "U bent aanwezig", text: `Dat staat op de lijst sinds ${clockWords(standing.at)} uur.` };
    case "listed":
      return {
        title: `Op de lijst staat: ${markWords[standing.value].toLowerCase()}`,
        text: "Dat heeft de trainer of de themahouder ingevuld. De code verandert het niet. Klopt het niet? Zeg het tegen de trainer.",
      };
    case "no-place":
      return {
        title: "U staat niet op de lijst",
        text: "Bij deze uitvoering kunt u alleen inchecken met een inschrijving. Spreek de trainer even aan: die kan u meetellen.",
      };
    case "ask-trainer":
      return {
        title: "U staat niet op de lijst",
        text: "U kunt hier niet zelf inchecken. Spreek de trainer even aan: die kan u inschrijven of meetellen.",
      };
    case "not-invited":
      return {
        title: "U staat niet op de lijst",
        text: "Deze uitvoering is alleen voor genodigden. Spreek de trainer even aan.",
      };
    case "waiting":
      return {
        title: "U staat op de wachtlijst",
        text: "U hebt nog geen plaats, dus inchecken kan niet. Spreek de trainer even aan.",
      };
    case "requested":
      return {
        title: "Uw aanvraag wacht op een besluit",
        text: "U hebt nog geen plaats, dus inchecken kan niet. Spreek de trainer even aan.",
      };
    case "offered":
      return {
        title: "Er is een plaats voor u",
        text: "Accepteer eerst uw plaats. Scan daarna de code nog een keer.",
      };
    case "scan-over":
      return notScannedWords({ outcome: "old-code" });
    case "over":
    case "cancelled":
      return notScannedWords({ outcome: standing.is });
    case "not-yet":
      return { title: "U bent vroeg", text: "Inchecken kan vanaf een half uur voor het begin." };
  }
}

/** What is said after the tap when that did not do it; null when the page itself tells how it stands. */
export function tappedWords(end: CheckInOutcome): string | null {
  return end.outcome === "full"
    ? "Er is geen plaats meer vrij. Spreek de trainer even aan: die kan u meetellen zonder inschrijving."
    : null;
}
