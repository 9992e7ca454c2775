type Misfit = "other-theme" | "other-whole" | "has-parts" | "sent-by-another";

/** What to do when a promise cannot be kept as it was typed, by field. */
export function misfitPromiseWords(why: Misfit): Record<string, string> {
  switch (why) {
    case "other-theme":
      return { themas: "Kies minstens één thema waarvan u themahouder bent." };
    case "other-whole":
      return { deelvan: "Kies een belofte van dit plan die geteld wordt en zelf geen deel is van een andere." };
    case "sent-by-another":
      return { titel: "Een ander heeft dit formulier al verstuurd. Open deze pagina opnieuw om een belofte te maken." };
    case "has-parts":
      return {
        deelvan: "Andere beloften zijn al een deel van deze. Dan kan ze zelf geen deel zijn, en moet ze geteld worden.",
      };
  }
}
