type Words = { tone: "good" | "warn"; text: string };

/** What became of rolling a plan over. */
export function rolledWords(end: "rolled" | "exists" | "changed", next: number): Words {
  switch (end) {
    case "rolled":
      return { tone: "good", text: `Het concept voor ${next} staat klaar. Het telt nog nergens mee.` };
    case "exists":
      return { tone: "warn", text: `Er is al een plan voor ${next}. Er is niets veranderd.` };
    case "changed":
      return { tone: "warn", text: "Dit plan is intussen veranderd. Kijk het nog eens na en kies opnieuw." };
  }
}

/** What became of publishing a plan. */
export function publishedPlanWords(end: "published" | "undefined" | "unfit" | "empty", year: number): Words {
  switch (end) {
    case "published":
      return { tone: "good", text: `Het Jaarplan ${year} is gepubliceerd en staat nu in de cijfers.` };
    case "undefined":
      return {
        tone: "warn",
        text: "Van een belofte is nog niet ingevuld hoe ze wordt geteld. Vul dat in of gooi haar weg.",
      };
    case "unfit":
      return { tone: "warn", text: "Het plan is niet gepubliceerd: wijzig eerst de beloften die niet meer passen." };
    case "empty":
      return { tone: "warn", text: "Dit plan heeft nog geen beloften." };
  }
}
