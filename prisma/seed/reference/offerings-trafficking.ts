import type { SeedOffering } from "./seed-offering";

const trafficking = ["mensenhandel"];

export const traffickingOfferings: SeedOffering[] = [
  {
    slug: "mh-gemeenten-ondersteund-beleidsplan",
    title: "Workshop beleids- en uitvoeringsplan mensenhandel",
    kind: "TRAINING",
    format: "workshop",
    formatTitle: "Workshop",
    themes: trafficking,
    audiences: ["beleidsmedewerker-mensenhandel", "beleidsmedewerker-veiligheid"],
    online: false,
    studyLoadMinutes: 240,
    summary: "Werk een middag aan het plan van uw eigen gemeente tegen mensenhandel.",
    description:
      "U komt met een collega en met het plan dat er al is, ook als dat nog één bladzijde is. Met de routekaart werkt u uit wat uw gemeente wil bereiken, wie wat doet en hoe u het volgt. U gaat naar huis met een concept dat u aan uw bestuur kunt voorleggen. Is een workshop niet wat u nodig hebt, vraag dan om hulp op maat.",
    goals: [
      "U weet waaraan een goed beleids- en uitvoeringsplan voldoet.",
      "U hebt doelen en taken voor uw eigen gemeente beschreven.",
      "U kent de volgende stap naar een vastgesteld plan.",
    ],
  },
  {
    slug: "mh-kennisbijeenkomst-toezichthouders-btp",
    title: "Kennisbijeenkomst toezichthouders BTP",
    kind: "EVENT",
    format: "kennisbijeenkomst",
    formatTitle: "Kennisbijeenkomst",
    themes: trafficking,
    audiences: ["toezichthouder-btp"],
    online: false,
    studyLoadMinutes: 180,
    summary: "Voor toezichthouders van het Bestuurlijk Toezicht Prostitutie: kennis delen en samen oefenen.",
    description:
      "Twee keer per jaar komen de toezichthouders van het Bestuurlijk Toezicht Prostitutie bij elkaar. U bespreekt wat u tegenkomt bij controles, hoort wat er verandert in regels en werkwijze, en oefent een lastig gesprek. Wat u deelt, is niet herleidbaar tot personen of adressen.",
    goals: [
      "U kent de actuele regels en werkwijze voor de controles.",
      "U herkent signalen van dwang en uitbuiting.",
      "U weet wat andere toezichthouders in zo'n situatie doen.",
    ],
  },
  {
    slug: "mh-kennisbijeenkomst-aandachtsfunctionarissen",
    title: "Kennisbijeenkomst aandachtsfunctionarissen mensenhandel",
    kind: "EVENT",
    format: "kennisbijeenkomst",
    formatTitle: "Kennisbijeenkomst",
    themes: trafficking,
    audiences: ["aandachtsfunctionaris-mensenhandel", "beleidsmedewerker-mensenhandel"],
    online: false,
    studyLoadMinutes: 180,
    summary: "Vier keer per jaar: nieuws, casuïstiek en contact voor wie in de gemeente over mensenhandel gaat.",
    description:
      "Als aandachtsfunctionaris of beleidsmedewerker bent u in uw gemeente vaak de enige met deze taak. Op deze bijeenkomst ontmoet u uw collega's uit de regio. U hoort het laatste nieuws van opvang, politie en Openbaar Ministerie en bespreekt een verzonnen casus.",
    goals: [
      "U bent op de hoogte van ontwikkelingen in wet, opvang en opsporing.",
      "U kunt een signaal wegen en verder brengen.",
      "U kent uw collega's in de regio.",
    ],
  },
  {
    slug: "mh-training-toezichthouders-vroegsignalering",
    title: "Training signalen van mensenhandel voor toezichthouders",
    kind: "TRAINING",
    format: "training",
    formatTitle: "Training",
    themes: trafficking,
    audiences: ["toezichthouder"],
    online: false,
    studyLoadMinutes: 240,
    summary: "Zie signalen van uitbuiting vroeg en weet wat u op dat moment doet.",
    description:
      "Toezichthouders komen in woningen, bedrijven en op straat, en zien daardoor veel. In deze training leert u signalen van arbeidsuitbuiting, seksuele en criminele uitbuiting herkennen. Met een acteur oefent u wat u zegt en wat u opschrijft, zonder iemand in gevaar te brengen.",
    goals: [
      "U herkent signalen van uitbuiting tijdens een controle.",
      "U voert een kort en veilig gesprek.",
      "U legt het signaal goed vast en brengt het naar de juiste plek.",
    ],
  },
  {
    slug: "mh-training-frontoffice-balie",
    title: "Training mensenhandel voor frontoffice en balie",
    kind: "TRAINING",
    format: "training",
    formatTitle: "Training",
    themes: trafficking,
    audiences: ["frontoffice", "leidinggevende-frontoffice"],
    online: false,
    studyLoadMinutes: 180,
    summary: "Aan de balie ziet u meer dan u denkt: leer signalen herkennen en doorgeven.",
    description:
      "Een ander voert steeds het woord, iemand weet zijn eigen adres niet, tien mensen schrijven zich in op één plek. U leert welke combinaties van signalen aandacht vragen en wat u dan doet. Leidinggevenden leren hoe zij hun medewerkers steunen en een vaste route maken. De training past in een ochtend, zodat de balie 's middags open kan.",
    goals: [
      "U herkent signalen van uitbuiting aan de balie.",
      "U weet wat u wel en niet vraagt.",
      "U kent de route binnen uw gemeente om een signaal te melden.",
    ],
  },
  {
    slug: "mh-training-gemeentelijke-juristen",
    title: "Training mensenhandel voor gemeentelijke juristen",
    kind: "TRAINING",
    format: "training",
    formatTitle: "Training",
    themes: trafficking,
    audiences: ["gemeentelijk-jurist"],
    online: false,
    studyLoadMinutes: 240,
    summary: "Welke bestuurlijke middelen heeft uw gemeente tegen mensenhandel, en hoe gebruikt u ze?",
    description:
      "U behandelt de middelen die een gemeente heeft: vergunningen, sluiting, toezicht en handhaving. Aan de hand van uitspraken bespreekt u wat een dossier sterk maakt en waar het misgaat. U werkt met eigen vragen, die u vooraf zonder namen kunt insturen.",
    goals: [
      "U kent de bestuurlijke middelen tegen mensenhandel.",
      "U bouwt een dossier op dat bij de rechter stand kan houden.",
      "U weet welke informatie u mag gebruiken en delen.",
    ],
  },
];
