import { aYear, type PlanRule, withoutNumber } from "./plan-rule";

const held = { measure: "EDITIONS_HELD" } as const;
const municipalities: Pick<PlanRule, "measure" | "filter"> = {
  measure: "ORGANISATIONS_REACHED",
  filter: { organisationKinds: ["gemeente"] },
};

/** Category A: counted from the platform's own registrations and attendance. */
export const rulesA: Record<string, PlanRule> = {
  // RIEC-kernactiviteiten
  "bibob-trainingen-fysiek": { ...held, ...withoutNumber },
  "bibob-e-learnings": {
    measure: "PARTICIPANTS",
    ...withoutNumber,
    offerings: ["bibob"],
    filter: { threshold: "STARTED" },
  },
  "bibob-kennissessies-voorlichting": { ...held, ...withoutNumber },

  // Drugs
  "drugs-menukaart-elke-gemeente": { ...municipalities, ...aYear("ALL", 32) },
  "drugs-vragenuur-integrale-controles": {
    ...held,
    rhythm: "QUARTER",
    perPeriod: 1,
    comparator: "EXACT",
    value: 4,
  },
  "drugs-netwerkdag-drugscommunity": { ...held, ...aYear("EXACT", 1) },
  "drugs-trainingen-op-locatie": { ...held, ...withoutNumber },
  "drugs-trainingen-ontmantelbedrijf": { ...held, ...aYear("EXACT", 3) },
  "drugs-masterclasses-digitaal": { ...held, ...aYear("EXACT", 3) },
  "drugs-kennisbijeenkomsten-partners": {
    ...held,
    ...withoutNumber,
    // The concrete numbers stand in the other drugs rows for partners; the menu is for residents and counts municipalities.
    umbrellaOf: [
      "drugs-vragenuur-integrale-controles",
      "drugs-netwerkdag-drugscommunity",
      "drugs-trainingen-op-locatie",
      "drugs-trainingen-ontmantelbedrijf",
      "drugs-masterclasses-digitaal",
    ],
  },

  // Criminele geldstromen
  "cgs-trainingen-bewustwording": { ...held, ...withoutNumber },
  "imv-cgs-bewustwordingsbijeenkomsten": {
    ...held,
    ...withoutNumber,
    // The promise of several years behind the trainings of each year.
    offerings: ["imv-cgs-bewustwordingsbijeenkomsten", "cgs-trainingen-bewustwording"],
  },

  // Mensenhandel
  "mh-gemeenten-ondersteund-beleidsplan": {
    ...municipalities,
    ...aYear("AT_LEAST", 5),
    note: "Een gemeente die op een andere manier is ondersteund, telt ook mee als dat met een reden is vastgelegd.",
  },
  "mh-kennisbijeenkomst-toezichthouders-btp": { ...held, ...aYear("EXACT", 2) },
  "mh-kennisbijeenkomst-aandachtsfunctionarissen": { ...held, ...aYear("EXACT", 4) },
  "mh-training-toezichthouders-vroegsignalering": { ...held, ...aYear("AT_LEAST", 2) },
  "mh-training-frontoffice-balie": { ...held, ...aYear("AT_LEAST", 2) },
  "mh-training-gemeentelijke-juristen": { ...held, ...aYear("AT_LEAST", 1) },
  "buit-e-learning-500-extra": {
    measure: "PARTICIPANTS",
    ...aYear("EXACT", 500),
    offerings: ["buit-voor-professionals"],
    filter: { threshold: "STARTED" },
    // The plan gives no number of earlier participants: extra is whoever starts for the first time in the year.
    baseline: { kind: "NONE" },
    note: "Extra is wie in deze periode voor het eerst begint. Wie elders al begon, telt niet opnieuw.",
  },
  "buit-workshops-4": { ...held, ...aYear("EXACT", 4), offerings: ["workshop-buit-voor-professionals"] },
  "themadag-samenwerken-met-ouders": { ...held, rhythm: "ONCE", due: "06-30", comparator: "EXACT", value: 1 },
  "imv-mh-training-professionals": {
    ...held,
    ...withoutNumber,
    // "The numbers are in the mh-* rows": those that count meetings.
    umbrellaOf: [
      "mh-kennisbijeenkomst-toezichthouders-btp",
      "mh-kennisbijeenkomst-aandachtsfunctionarissen",
      "mh-training-toezichthouders-vroegsignalering",
      "mh-training-frontoffice-balie",
      "mh-training-gemeentelijke-juristen",
    ],
  },

  // Weerbare jeugd
  "wj-kennis-netwerkbijeenkomsten": { ...held, ...withoutNumber },
  "wj-trainingsaanbod-op-platform": {
    measure: "OFFERINGS_PUBLISHED",
    ...withoutNumber,
    // What is promised is that the theme has trainings on the platform, whichever they are.
    filter: { themes: ["weerbare-jeugd"], kinds: ["TRAINING", "E_LEARNING"] },
  },
  "wj-leersessies-gemeenten-scan": { ...held, ...withoutNumber },
  "routekaart-online-leefwereld-vervolg": { ...held, ...aYear("EXACT", 1) },
  "imv-jeugd-bijeenkomsten": {
    ...held,
    ...withoutNumber,
    // The meetings (not trainings) about youth; the theme Jeugd en veiligheid has none of its own.
    umbrellaOf: [
      "wj-kennis-netwerkbijeenkomsten",
      "wj-leersessies-gemeenten-scan",
      "routekaart-online-leefwereld-vervolg",
      "themadag-samenwerken-met-ouders",
    ],
  },

  // Cybercrime en gedigitaliseerde criminaliteit
  "cyber-kennissessies-private-partijen": { ...held, ...withoutNumber },
  "cyber-ciso-netwerk": { ...held, ...withoutNumber },
  "cyber-leergang-bestuurders": { measure: "OFFERINGS_PUBLISHED", ...withoutNumber },
  "cyber-informatiesessie-jeugdprofessionals": { ...held, ...withoutNumber },
  "cyber-opleiden-oefenen-online-orde": { ...held, ...withoutNumber },
  "cyber-protocol-bekend-bij-gemeenten": {
    ...municipalities,
    ...withoutNumber,
    note: "Een benadering: geteld worden gemeenten die een sessie over het protocol volgden. Of zij het kennen, is niet te tellen.",
  },
  "imv-cyber-themadagen-webinars-oefeningen": { ...held, ...withoutNumber },
  "imv-cyber-ondersteuning-oefenen": { ...held, ...withoutNumber },

  // Maatschappelijke onrust en radicalisering
  "mor-trainingen-professionals": { ...held, ...withoutNumber },
  "mor-themabijeenkomst-sleutelfiguren": {
    ...held,
    ...aYear("EXACT", 1),
    note: "Alle 32 gemeenten worden uitgenodigd; beloofd is één bijeenkomst.",
  },
  "mor-regionale-themadag": { ...held, ...aYear("EXACT", 1) },
  "mor-living-labs-online": { ...held, ...aYear("AT_LEAST", 3) },
  "mor-themadagen-bijeenkomsten-totaal": {
    ...held,
    ...withoutNumber,
    umbrellaOf: [
      "mor-trainingen-professionals",
      "mor-themabijeenkomst-sleutelfiguren",
      "mor-regionale-themadag",
      "mor-living-labs-online",
    ],
  },
};
