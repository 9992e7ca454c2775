import type { EditionEffect } from "./edition-effect";

/** What a change does to people, a sentence each; empty when nobody notices. What it collides with is a list of its own. */
export function effectSentences(effect: Omit<EditionEffect, "changes" | "clashes">): string[] {
  const { promoted, released, shortened, above, overlapping, recounted, unreachable } = effect;
  const letters = letterWords(effect);
  return [
    ...(letters ? [letters] : []),
    ...(unreachable > 0
      ? [`${people(unreachable)} zonder e-mailadres ${unreachable === 1 ? "krijgt" : "krijgen"} geen bericht.`]
      : []),
    ...(promoted > 0
      ? [`${people(promoted)} van de wachtlijst ${promoted === 1 ? "krijgt" : "krijgen"} een plaats.`]
      : []),
    ...(released > 0
      ? [
          `${released === 1 ? "1 aanvraag hoeft" : `${released} aanvragen hoeven`} geen goedkeuring meer en ${released === 1 ? "staat" : "staan"} dan op de wachtlijst.`,
        ]
      : []),
    ...deadlineWords(shortened),
    ...(above > 0
      ? [`Er zijn ${above} meer mensen met een plaats dan er plaatsen zijn. Niemand verliest daardoor een plaats.`]
      : []),
    ...(overlapping > 0
      ? [`${people(overlapping)} met een plaats ${overlapping === 1 ? "heeft" : "hebben"} dan ook iets anders.`]
      : []),
    ...(recounted ? ["De aanwezigheid wordt opnieuw geteld, want deze uitvoering is al begonnen."] : []),
  ];
}

/** "43 mensen krijgen een nieuwe uitnodiging, 4 wachtenden een bericht."; null when nobody gets a letter. */
function letterWords({ invited, told }: Pick<EditionEffect, "invited" | "told">): string | null {
  const news = told === 1 ? "1 wachtende" : `${told} wachtenden`;
  if (invited === 0) return told === 0 ? null : `${news} ${told === 1 ? "krijgt" : "krijgen"} een bericht.`;
  const invitations = `${people(invited)} ${invited === 1 ? "krijgt" : "krijgen"} een nieuwe uitnodiging`;
  return told === 0 ? `${invitations}.` : `${invitations}, ${news} een bericht.`;
}

/** Which answers are due sooner than was said, and that those who owe them hear of it. */
function deadlineWords({ offers, managers }: EditionEffect["shortened"]): string[] {
  return [
    ...(offers > 0
      ? [
          `${offers === 1 ? "1 aangeboden plaats vervalt" : `${offers} aangeboden plaatsen vervallen`} eerder als niemand antwoordt. Dat staat in het bericht.`,
        ]
      : []),
    ...(managers > 0
      ? [
          `${managers === 1 ? "1 leidinggevende moet" : `${managers} leidinggevenden moeten`} eerder antwoorden en ${managers === 1 ? "krijgt" : "krijgen"} daarover bericht.`,
        ]
      : []),
  ];
}

/** "1 mens" is no Dutch for one of them. */
export function people(count: number): string {
  return count === 1 ? "1 persoon" : `${count} mensen`;
}
