import { aYear, type PlanRule, withoutNumber } from "./plan-rule";

const counted = { measure: "MANUAL_COUNT" } as const;
const municipalities: Pick<PlanRule, "measure" | "filter"> = {
  measure: "MANUAL_ORGANISATIONS",
  filter: { organisationKinds: ["gemeente"] },
};
const delivered: PlanRule = { measure: "MANUAL_DELIVERED", ...aYear("EXACT", 1) };
const share = { measure: "MANUAL_RATIO", rhythm: "CONTINUOUS" } as const;
const always: PlanRule = { ...share, comparator: "ALL", value: 100 };

/** Category B: counted by hand, with date, note and evidence. */
export const rulesB: Record<string, PlanRule> = {
  // RIEC-kernactiviteiten
  "riec-handhavingsknelpunten-afweging": { ...counted, ...aYear("AT_LEAST", 1) },
  "riec-informatieproducten": { ...counted, ...withoutNumber },
  "km-verkenning-experience-based": delivered,
  "km-regionaal-bibob-team": delivered,
  "wo-gemeenten-ondersteund-norm": { ...municipalities, ...withoutNumber },
  "wo-uitvraag-voortgang-norm": { ...municipalities, ...withoutNumber },
  "wo-intergemeentelijke-afspraken-bibob": { ...municipalities, ...withoutNumber },

  // Drugs
  "drugs-pilot-geurkaarten": { ...delivered, due: "12-31" },
  "drugs-agrocoach-aangeboden": always,
  "drugs-agrocoach-evaluatie": { ...delivered, rhythm: "ONCE", due: "06-30" },
  "drugs-dumpalerts": always,
  "drugs-labalerts": always,
  "drugs-media-achtergrondverhaal": {
    ...counted,
    rhythm: "QUARTER",
    perPeriod: 1,
    comparator: "AT_LEAST",
    value: 4,
  },
  "drugs-media-human-interest": {
    ...counted,
    ...aYear("AT_LEAST", 1),
    subsetOf: "drugs-media-achtergrondverhaal",
  },
  "drugs-incidenten-in-nieuws": always,
  "drugs-betaversie-gelegenheidskaarten": { ...counted, ...aYear("EXACT", 3) },
  "drugs-signalen-binnen-week": { ...share, comparator: "EXACT", value: 95 },
  "drugs-overzicht-integrale-controles": { ...municipalities, ...aYear("ALL", 32) },
  "drugs-flexibele-kastjes": delivered,
  "drugs-geprioriteerd-crimineel-cluster": { ...counted, ...aYear("AT_LEAST", 1) },
  "drugs-modus-operandi-doorgeleid": always,
  "drugs-informatiebeeld-halfjaarlijks": {
    ...counted,
    rhythm: "HALF_YEAR",
    perPeriod: 1,
    comparator: "EXACT",
    value: 2,
  },
  "drugs-fenomeenanalyse": { ...counted, ...aYear("AT_LEAST", 1) },
  "drugs-nieuwsbrieven": { ...counted, ...aYear("EXACT", 4) },
  "drugs-website-naar-platform": delivered,
  "drugs-jonge-dealers-pakket": delivered,
  "drugs-casus-financiele-kansen": always,
  "drugs-toolbox-bedrijventerreinen": delivered,
  "drugs-evaluatie-drugsconvenant": delivered,

  // Criminele geldstromen
  "imv-cgs-signalen-25-procent": { measure: "MANUAL_RATIO", rhythm: "PERIOD", comparator: "EXACT", value: 25 },

  // Mensenhandel
  "mh-routekaart-visie": delivered,
  "mh-btp-controles-140": {
    ...counted,
    ...aYear("AT_LEAST", 140),
    note: "Het totaal van de deelnemende gemeenten samen; alleen aantallen, geen gegevens van plekken of personen.",
  },
  "mh-inrichtingsplan-btp": delivered,
  "mh-pilot-arbeidsuitbuiting": { ...counted, ...aYear("AT_LEAST", 1) },
  "mh-analyse-aard-omvang": delivered,
  "mh-projectleider-ketenregisseur": { ...counted, ...aYear("EXACT", 1), note: "Geteld in fte." },
  "mh-onderzoek-criminele-uitbuiting": delivered,

  // Weerbare jeugd
  "wj-elementen-informatiepositie": delivered,
  "wj-verkenning-informatiedeling-pilot": { ...counted, ...aYear("EXACT", 1) },
  "wj-verkenning-jeugd-riec": delivered,
  "wj-advies-op-maat": { ...counted, ...withoutNumber },

  // Cybercrime en gedigitaliseerde criminaliteit
  "cyber-deelprocessen": { ...counted, ...aYear("EXACT", 3) },
  "cyber-handreiking-digitale-ontwrichting": delivered,
  "cyber-bestuurlijke-netwerkkaart": delivered,
  // "Four times a year", not "each quarter": any four will do.
  "cyber-overleg-veiligheidsregios": { ...counted, ...aYear("EXACT", 4) },
  "cyber-lopende-projecten": { ...counted, ...aYear("EXACT", 2) },

  // Maatschappelijke onrust en radicalisering
  "mor-nulmeting": { ...municipalities, ...withoutNumber },
  "mor-actieplan": delivered,
  "mor-radicalens": { ...counted, ...aYear("AT_LEAST", 2) },
  "mor-evaluatie-brio": delivered,
  "mor-signaleringsnetwerk-op-orde": { ...municipalities, ...aYear("ALL", 32) },
  "mor-regionaal-specialist-zvh": { ...counted, ...aYear("ALL", 3) },

  // All themes: one plan in every year of the policy period.
  "imv-jaarlijks-uitvoeringsplan": { ...counted, ...aYear("EXACT", 1), perPeriod: 1 },
};
