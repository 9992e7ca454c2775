import type { SeedOffering } from "./seed-offering";

export const bibobOfferings: SeedOffering[] = [
  {
    slug: "bibob-trainingen-fysiek",
    title: "Training Wet Bibob in de praktijk",
    kind: "TRAINING",
    format: "training",
    formatTitle: "Training",
    themes: ["riec-kernactiviteiten"],
    audiences: ["gemeentelijke-professional", "gemeentelijk-jurist"],
    online: false,
    studyLoadMinutes: 360,
    summary: "Een dag oefenen met een Bibob-onderzoek, van eerste signaal tot besluit.",
    description:
      "U werkt een dag lang aan één verzonnen dossier: een aanvraag voor een horecavergunning die vragen oproept. U leest de stukken, stelt de juiste vragen aan de aanvrager en bepaalt of advies van het Landelijk Bureau Bibob nodig is. Aan het eind schrijft u met uw groep een besluit dat u kunt uitleggen. Volg eerst de e-learning Wet Bibob als de wet nieuw voor u is.",
    goals: [
      "U voert zelf een eigen onderzoek uit volgens de stappen van de wet.",
      "U bepaalt hoe ernstig het gevaar is en onderbouwt dat met feiten.",
      "U schrijft een besluit dat stand kan houden bij bezwaar.",
    ],
  },
  {
    slug: "bibob",
    title: "Wet Bibob",
    kind: "E_LEARNING",
    format: "e-learning",
    formatTitle: "E-learning",
    themes: ["riec-kernactiviteiten"],
    audiences: ["gemeentelijke-professional", "gemeentelijk-jurist"],
    online: true,
    studyLoadMinutes: 60,
    summary: "In een uur leert u wanneer en hoe uw gemeente de Wet Bibob gebruikt.",
    description:
      "Met de Wet Bibob voorkomt de overheid dat zij ongewild criminaliteit mogelijk maakt, bijvoorbeeld met een vergunning of een subsidie. U leert in zes korte modules waar de wet geldt, hoe u het gevaar beoordeelt en hoe een besluit tot stand komt. U sluit af met een casus. U kunt na elke module stoppen en later verdergaan.",
    goals: [
      "U legt in eigen woorden uit waarvoor de wet is bedoeld.",
      "U weet bij welke aanvragen en opdrachten u de wet mag toepassen.",
      "U kent de stappen van eigen onderzoek, advies en besluit.",
    ],
  },
  {
    slug: "bibob-kennissessies-voorlichting",
    title: "Kennissessie Wet Bibob",
    kind: "EVENT",
    format: "kennissessie",
    formatTitle: "Kennissessie",
    themes: ["riec-kernactiviteiten"],
    audiences: ["gemeentelijke-professional", "gemeentelijk-jurist", "beleidsmedewerker-veiligheid"],
    online: false,
    studyLoadMinutes: 120,
    summary: "Verdieping voor wie al met de Wet Bibob werkt, elke keer over één onderwerp.",
    description:
      "Elke kennissessie gaat over één onderwerp, zoals vastgoed, aanbestedingen of een recente uitspraak. Een specialist vertelt kort wat er speelt, daarna bespreekt u vragen uit uw eigen praktijk. Noem daarbij geen namen of herleidbare gegevens.",
    goals: [
      "U kent de laatste ontwikkelingen over het onderwerp van de sessie.",
      "U past die kennis toe op een vraag uit uw eigen gemeente.",
      "U weet welke collega's in de regio u kunt bellen.",
    ],
  },
];
