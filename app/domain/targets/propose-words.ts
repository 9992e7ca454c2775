/** What to do when a promise cannot be kept as it was typed, by field. */
export function misfitPromiseWords(why: "other-theme" | "other-whole" | "has-parts"): Record<string, string> {
  switch (why) {
    case "other-theme":
      return { themas: "Kies minstens één thema waarvan u themahouder bent." };
    case "other-whole":
      return { deelvan: "Kies een belofte van dit plan die geteld wordt en zelf geen deel is van een andere." };
    case "has-parts":
      return {
        deelvan: "Andere beloften zijn al een deel van deze. Dan kan ze zelf geen deel zijn, en moet ze geteld worden.",
      };
  }
}
