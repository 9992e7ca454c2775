import type { SeedOffering } from "./seed-offering";

export const moneyOfferings: SeedOffering[] = [
  {
    slug: "cgs-trainingen-bewustwording",
    title: "Training criminele geldstromen herkennen",
    kind: "TRAINING",
    format: "training",
    formatTitle: "Training",
    themes: ["criminele-geldstromen"],
    audiences: ["gemeentelijke-professional", "toezichthouder", "ondernemer"],
    online: false,
    studyLoadMinutes: 180,
    summary: "Leer zien waar crimineel geld de gewone economie in gaat, en wat u daarmee kunt.",
    description:
      "Crimineel geld komt terug als vastgoed, een winkel zonder klanten of een opvallende investering. U leert aan de hand van voorbeelden welke signalen u in uw eigen werk kunt zien. U oefent met het opschrijven van een signaal, zodat een ander er iets mee kan. Er zijn aparte uitvoeringen voor partners, ondernemers en inwoners.",
    goals: [
      "U legt uit hoe witwassen werkt en wat het met een gemeente doet.",
      "U herkent signalen in vergunningen, vastgoed en bedrijven.",
      "U schrijft een bruikbaar signaal en weet waar u het brengt.",
    ],
  },
  {
    slug: "imv-cgs-bewustwordingsbijeenkomsten",
    title: "Bewustwordingsbijeenkomst criminele geldstromen",
    kind: "EVENT",
    format: "bewustwordingsbijeenkomst",
    formatTitle: "Bewustwordingsbijeenkomst",
    themes: ["criminele-geldstromen"],
    audiences: ["gemeentelijke-professional", "rijkspartner", "ondernemer"],
    online: false,
    studyLoadMinutes: 120,
    summary: "Overheid en bedrijven in gesprek over crimineel geld: wat ziet u, en wat doet u samen?",
    description:
      "Banken, notarissen, makelaars en andere ondernemers zien vaak iets anders dan de overheid. Op deze bijeenkomst leggen publieke en private partijen hun kennis naast elkaar. U bespreekt een verzonnen casus en maakt afspraken over wat u van elkaar nodig hebt.",
    goals: [
      "U weet hoe crimineel geld uw branche of gemeente raakt.",
      "U kent de grenzen van wat u met elkaar mag delen.",
      "U weet bij wie u terechtkunt met een vermoeden.",
    ],
  },
];
