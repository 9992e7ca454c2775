const words: Record<string, string> = {
  STARTED: "Begonnen aan een e-learning",
  COMPLETED: "Klaar met een e-learning",
  ATTENDED: "Meegedaan",
  EDITION_HELD: "Uitvoering gehouden",
  HELD_FOR: "Gehouden voor een organisatie",
  PUBLISHED: "Aanbod gepubliceerd",
  UNPUBLISHED: "Aanbod van het platform gehaald",
  COUNTED: "Met de hand geteld",
};

/** What a row of the ledger is about. */
export function ledgerWords(kind: string): string {
  return words[kind] ?? kind;
}
