import type { Sentence } from "./registration-words";
import type { LinkStanding } from "./request-decision";

/** Where a manager's link stands that asks nothing any more, as its page says it. */
export function linkWords(standing: Exclude<LinkStanding, "open">): { title: string; text: string } {
  switch (standing) {
    case "approved":
      return {
        title: "De aanvraag is goedgekeurd",
        text: "De deelnemer heeft bericht gekregen. U hoeft niets meer te doen.",
      };
    case "declined":
      return {
        title: "De aanvraag is afgewezen",
        text: "De deelnemer heeft bericht gekregen. U hoeft niets meer te doen.",
      };
    case "expired":
      return {
        title: "Deze vraag is verlopen",
        text: "U kunt niet meer antwoorden. Mag uw medewerker toch meedoen? Dan kan die zich opnieuw aanmelden.",
      };
    case "passed-by":
      return {
        title: "Uw antwoord is niet meer nodig",
        text: "De aanvraag is ingetrokken, een ander beslist erover of deed dat al, of de bijeenkomst gaat niet door.",
      };
  }
}

/** What a manager reads once after an answer; `decision` is what they chose, which an earlier answer may contradict. */
export function decidedWords(standing: LinkStanding, decision: "approve" | "decline"): Sentence {
  if (standing === "approved" && decision === "approve")
    return { tone: "good", text: "Dank u wel. U hebt de aanvraag goedgekeurd." };
  if (standing === "declined" && decision === "decline")
    return { tone: "good", text: "Dank u wel. U hebt de aanvraag afgewezen." };
  return { tone: "warn", text: "Uw antwoord is niet meer nodig. Er is niets veranderd." };
}
