import { placesWords } from "~/domain/catalogue/places";
import { closedWords, stuckWords } from "~/domain/registration/registration-words";
import type { Standing } from "~/domain/registration/standing";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { relativeMoment } from "~/ui/kit/dutch-relative";

interface StandingWords {
  /** Where one stands, in a line. */
  title: string;
  /** What that means, or what to do. */
  detail: string;
}

/** Where someone stands with an edition, as the panel beside it says it. */
export function standingWords(standing: Standing, now: string): StandingWords {
  switch (standing.at) {
    case "place":
      return { title: "U bent ingeschreven", detail: cancelDetail(standing, now) };
    case "was-there":
      return { title: "U had een plaats", detail: "Deze uitvoering is geweest." };
    case "offered":
      return {
        title: "Er is een plaats voor u",
        detail: `Accepteer de plaats vóór ${deadline(standing.until, now)}. Daarna gaat die naar de volgende op de wachtlijst.`,
      };
    case "waiting":
      return {
        title: `U staat op plaats ${standing.position} van de wachtlijst`,
        detail: "Komt er een plaats vrij en bent u aan de beurt, dan krijgt u een e-mail.",
      };
    case "requested":
      return {
        title: "U hebt een plaats aangevraagd",
        detail: "U krijgt een e-mail zodra erover is besloten.",
      };
    case "left-out":
      return { title: "Er was geen plaats meer voor u", detail: "Deze uitvoering is al begonnen." };
    case "free":
      return freeWords(standing);
    case "full":
      return {
        title: firstCapital(placesWords({ capacity: 0, taken: 0, waiting: standing.waiting })),
        detail: "Zet uzelf op de wachtlijst. Wie het eerst komt, krijgt de eerste vrije plaats.",
      };
    case "shut":
      return shutWords(standing, now);
  }
}

function cancelDetail({ stuck, cancelUntil }: Extract<Standing, { at: "place" }>, now: string): string {
  if (stuck) return stuckWords(stuck);
  return cancelUntil
    ? `Kunt u toch niet? Annuleren kan tot ${deadline(cancelUntil, now)}.`
    : "Kunt u toch niet? Annuleren kan tot het begin.";
}

function freeWords({ places, asksApproval }: Extract<Standing, { at: "free" }>): StandingWords {
  const title = firstCapital(placesWords({ capacity: places, taken: 0, waiting: 0 }));
  if (asksApproval) return { title, detail: "U vraagt een plaats aan. U krijgt een e-mail zodra erover is besloten." };
  return { title, detail: "U krijgt een bevestiging met een uitnodiging voor uw agenda." };
}

function shutWords({ why, opensAt }: Extract<Standing, { at: "shut" }>, now: string): StandingWords {
  const title = closedWords(why).replace(/\.$/, "");
  if (why === "not-open-yet" && opensAt) return { title, detail: `Inschrijven kan vanaf ${deadline(opensAt, now)}.` };
  return { title, detail: "U kunt zich niet meer inschrijven." };
}

function deadline(moment: string, now: string): string {
  return `${dayAndTime(moment, undefined, now)} (${relativeMoment(moment, now)})`;
}

function firstCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
