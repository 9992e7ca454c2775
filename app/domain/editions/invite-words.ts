import type { InviteReach, InviteSource } from "./invite-choice";

export const sourceWords: Record<InviteSource, string> = {
  people: "Mensen die uitgenodigd willen worden",
  interested: "Mensen die op de hoogte willen blijven",
  contacts: "Contactpersonen van organisaties",
  typed: "Adressen die u zelf invult",
};

/** How many invitations there will be, source by source. */
export function reachWords({ bySource, leftOut, total }: InviteReach): string[] {
  const sources = (Object.keys(sourceWords) as InviteSource[]).filter((source) => bySource[source] > 0);
  return [
    total === 1 ? "Er gaat 1 uitnodiging uit." : `Er gaan ${total} uitnodigingen uit.`,
    ...sources.map((source) => `${sourceWords[source]}: ${bySource[source]}.`),
    ...(leftOut > 0
      ? [`${leftOut} overgeslagen: al uitgenodigd, al op de lijst (geweest), of zij willen geen uitnodigingen.`]
      : []),
  ];
}

/** What whoever invites reads afterwards. */
export function invitedWords(written: number): { tone: "good"; text: string } {
  const many = written === 1 ? "1 uitnodiging gaat" : `${written} uitnodigingen gaan`;
  return { tone: "good", text: `${many} nu de deur uit.` };
}

/** How far the earlier invitations are; null when there are none. */
export function progressWords({ sent, waiting, failed }: Record<"sent" | "waiting" | "failed", number>): string | null {
  if (sent + waiting + failed === 0) return null;
  return [
    `${sent} verstuurd`,
    ...(waiting > 0 ? [`${waiting} onderweg`] : []),
    ...(failed > 0 ? [`${failed} mislukt`] : []),
  ].join(", ");
}
