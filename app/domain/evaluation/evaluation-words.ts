/** What became of someone's answers. */
export type AnswerEnd = { outcome: "answered" | "answered-before" | "closed" | "questions-changed" };

/** What someone reads after answering; null when the form must be shown again. */
export function answeredWords({ outcome }: AnswerEnd): { tone: "good" | "warn"; text: string } | null {
  switch (outcome) {
    case "answered":
      return { tone: "good", text: "Dank u wel. Uw antwoorden zijn bewaard, zonder uw naam." };
    case "answered-before":
      return { tone: "warn", text: "U hebt deze vragen al beantwoord. Er is niets veranderd." };
    case "closed":
      return { tone: "warn", text: "Antwoorden kan niet meer: de tijd is voorbij." };
    case "questions-changed":
      return null;
  }
}

export const QUESTIONS_CHANGED =
  "De themahouder heeft net een vraag veranderd. Kijk uw antwoorden na en verstuur opnieuw.";

/** "7 van de 12 gevraagden gaven antwoord.". */
export function responseWords({ asked, answered }: { asked: number; answered: number }): string {
  if (asked === 0) return "Er is nog niemand gevraagd.";
  return `${answered} van de ${asked} ${asked === 1 ? "gevraagde" : "gevraagden"} ${answered === 1 ? "gaf" : "gaven"} antwoord.`;
}

/** "15 mensen gaven hun mening. 12 vonden dit goed bruikbaar voor het werk. 14 vonden de uitleg duidelijk.". */
export function opinionWords({ replies, useful, clear }: { replies: number; useful: number; clear: number }): string {
  const found = (count: number) => `${count === 0 ? "Niemand" : count} ${count < 2 ? "vond" : "vonden"}`;
  return `${replies} mensen gaven hun mening. ${found(useful)} dit goed bruikbaar voor het werk. ${found(clear)} de uitleg duidelijk.`;
}
