import { placesWords } from "~/domain/catalogue/places";
import { closedWords, stuckWords } from "~/domain/registration/registration-words";
import type { NoPlace } from "~/domain/registration/seating";
import type { Standing } from "~/domain/registration/standing";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";
import { relativeMoment } from "~/ui/kit/dutch-relative";

interface StandingWords {
  /** Where one stands, in a line. */
  title: string;
  /** What that means, or what to do. */
  detail: string;
}

/** Where someone stands with an edition, as the panel beside it says it; `keptFor`: the audiences that the last places are for. */
export function standingWords(standing: Standing, now: string, keptFor: readonly string[] = []): StandingWords {
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
        detail: `${WHY_WAITING[standing.why](keptFor)}Komt er een plaats vrij en bent u aan de beurt, dan krijgt u een e-mail.`,
      };
    case "requested":
      return { title: "U hebt een plaats aangevraagd", detail: requestDetail(standing, now) };
    case "left-out":
      return { title: "Er was geen plaats meer voor u", detail: "Deze uitvoering is al begonnen." };
    case "free":
      return freeWords(standing);
    case "full":
      return fullWords(standing, keptFor);
    case "not-invited":
      return {
        title: "Deze uitvoering is op uitnodiging",
        detail: "U bent niet, of niet meer, uitgenodigd. Daarom kunt u zich hier niet inschrijven.",
      };
    case "shut":
      return shutWords(standing, now);
  }
}

/** The words on the button that registers. */
export function registerButton(standing: Standing): string {
  return standing.at === "full" ? "Zet mij op de wachtlijst" : "Inschrijven";
}

const WHY_WAITING: Record<NoPlace, (keptFor: readonly string[]) => string> = {
  all: () => "",
  quota: () => "Uw werkgever heeft nu het hoogste aantal plaatsen dat één werkgever kan krijgen. ",
  reserved: (keptFor) => `De vrije plaatsen zijn nu nog voor ${groups(keptFor)}. `,
};

function groups(keptFor: readonly string[]): string {
  return keptFor.length > 0 ? listed(keptFor.map((title) => `‘${title}’`)) : "een andere doelgroep";
}

function cancelDetail({ stuck, cancelUntil }: Extract<Standing, { at: "place" }>, now: string): string {
  if (stuck) return stuckWords(stuck);
  return cancelUntil
    ? `Kunt u toch niet? Annuleren kan tot ${deadline(cancelUntil, now)}.`
    : "Kunt u toch niet? Annuleren kan tot het begin.";
}

function requestDetail({ decider, until }: Extract<Standing, { at: "requested" }>, now: string): string {
  if (decider === "THEME_LEAD") return "De themahouder beslist. U krijgt een e-mail zodra dat is gebeurd.";
  const limit = until ? ` Dat kan tot ${deadline(until, now)}; daarna vervalt uw aanvraag.` : "";
  return `Uw leidinggevende heeft een e-mail gekregen en beslist.${limit} U krijgt daarna bericht.`;
}

function freeWords({ places, asksApproval }: Extract<Standing, { at: "free" }>): StandingWords {
  const title = firstCapital(placesWords({ capacity: places, taken: 0, waiting: 0 }));
  if (asksApproval) return { title, detail: "U vraagt een plaats aan. U krijgt een e-mail zodra erover is besloten." };
  return { title, detail: "U krijgt een bevestiging met een uitnodiging voor uw agenda." };
}

function fullWords({ waiting, why }: Extract<Standing, { at: "full" }>, keptFor: readonly string[]): StandingWords {
  if (why === "quota") {
    return {
      title: "De plaatsen voor uw werkgever zijn bezet",
      detail:
        "Eén werkgever krijgt hier een vast aantal plaatsen. Zet uzelf op de wachtlijst voor als er een vrijkomt.",
    };
  }
  if (why === "reserved") {
    return {
      title: `De vrije plaatsen zijn voor ${groups(keptFor)}`,
      detail: "Zet uzelf op de wachtlijst. Blijven er plaatsen over, dan krijgt wie het eerst kwam de eerste.",
    };
  }
  return {
    title: firstCapital(placesWords({ capacity: 0, taken: 0, waiting })),
    detail: "Zet uzelf op de wachtlijst. Wie het eerst komt, krijgt de eerste vrije plaats.",
  };
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
