import type { SeedOffering } from "./seed-offering";

const buit = {
  themes: ["mensenhandel", "weerbare-jeugd"],
  audiences: ["jongerenwerker", "onderwijsprofessional", "zorgprofessional", "jeugdprofessional", "wijkagent"],
};

export const youthOfferings: SeedOffering[] = [
  {
    slug: "buit-voor-professionals",
    title: "BUIT voor professionals",
    kind: "E_LEARNING",
    format: "e-learning",
    formatTitle: "E-learning",
    ...buit,
    online: true,
    studyLoadMinutes: 60,
    summary: "Herken uitbuiting van jongeren en weet wat u kunt doen.",
    description:
      "Jongeren die stelen, drugs wegbrengen of hun bankrekening uitlenen, doen dat niet altijd uit vrije wil. In zes korte modules leert u hoe criminele en seksuele uitbuiting werkt en welke signalen u kunt zien. U oefent een gesprek en sluit af met een casus. De onderwerpen zijn heftig: u mag op elk moment stoppen en later verdergaan.",
    goals: [
      "U legt uit wat uitbuiting is en waarom een jongere ook slachtoffer kan zijn.",
      "U herkent signalen in uw eigen werk.",
      "U weet hoe u het gesprek begint en waar u een vermoeden deelt.",
    ],
  },
  {
    slug: "workshop-buit-voor-professionals",
    title: "Workshop BUIT voor professionals",
    kind: "TRAINING",
    format: "workshop",
    formatTitle: "Workshop",
    ...buit,
    online: false,
    studyLoadMinutes: 180,
    summary: "Oefen in een dagdeel hoe u praat met een jongere die misschien wordt uitgebuit.",
    description:
      "De workshop bouwt verder op de e-learning BUIT voor professionals. U oefent in een kleine groep met een acteur: hoe begint u, wat zegt u wel en wat juist niet? Daarna bespreekt u met andere professionals hoe u samen een vermoeden verder brengt. Volg de e-learning bij voorkeur vooraf.",
    goals: [
      "U voert een open gesprek zonder te oordelen of te verhoren.",
      "U weegt signalen samen met anderen.",
      "U weet welke stap u zet en wie u daarbij nodig hebt.",
    ],
  },
  {
    slug: "themadag-samenwerken-met-ouders",
    title: "Regionale themadag over samenwerken met ouders",
    kind: "EVENT",
    format: "themadag",
    formatTitle: "Themadag",
    themes: [
      "mensenhandel",
      "weerbare-jeugd",
      "cybercrime-gedigitaliseerde-criminaliteit",
      "maatschappelijke-onrust-radicalisering",
    ],
    audiences: [
      "jeugdprofessional",
      "jongerenwerker",
      "onderwijsprofessional",
      "wijkagent",
      "gemeentelijke-professional",
    ],
    online: false,
    studyLoadMinutes: 420,
    summary: "Hoe betrekt u ouders als hun kind in de problemen dreigt te komen, op straat of online?",
    description:
      "Ouders weten vaak niet wat hun kind online doet, of durven er niet over te praten. Op deze dag voor de hele regio hoort u van ouders zelf wat helpt. U volgt twee werksessies, bijvoorbeeld over online ronselen of over een gesprek aan de keukentafel. De dag is een samenwerking van vier thema's.",
    goals: [
      "U begrijpt wat ouders tegenhoudt om hulp te vragen.",
      "U kent werkvormen om ouders vroeg te betrekken.",
      "U weet welke steun voor ouders er in uw gemeente is.",
    ],
  },
  {
    slug: "wj-kennis-netwerkbijeenkomsten",
    title: "Kennis- en netwerkbijeenkomst Weerbare jeugd",
    kind: "EVENT",
    format: "netwerkbijeenkomst",
    formatTitle: "Netwerkbijeenkomst",
    themes: ["weerbare-jeugd"],
    audiences: ["jeugdprofessional", "jongerenwerker", "onderwijsprofessional", "wijkagent"],
    online: false,
    studyLoadMinutes: 120,
    summary: "Ontmoet andere professionals rond jeugd en veiligheid en deel wat werkt.",
    description:
      "Elke bijeenkomst begint met een kort verhaal uit de praktijk of uit onderzoek. Daarna gaat u in kleine groepen aan de slag met uw eigen vragen. De bijeenkomsten zijn soms online en soms op een plek in de regio, dat staat bij de uitvoering.",
    goals: [
      "U hebt actuele kennis over jongeren en criminaliteit.",
      "U kent de jeugd- en veiligheidspartners in uw buurt.",
      "U neemt een aanpak mee die u zelf kunt proberen.",
    ],
  },
  {
    slug: "wj-trainingsaanbod-op-platform",
    title: "Training weerbare jongeren begeleiden",
    kind: "TRAINING",
    format: "training",
    formatTitle: "Training",
    themes: ["weerbare-jeugd"],
    audiences: ["jeugdprofessional", "jongerenwerker", "onderwijsprofessional"],
    online: false,
    studyLoadMinutes: 240,
    summary: "Help jongeren nee te zeggen tegen snel geld en foute vrienden.",
    description:
      "U leert hoe jongeren stap voor stap de criminaliteit in worden getrokken, en op welk moment u verschil maakt. U oefent met werkvormen voor een klas, een groep of een gesprek met één jongere. Na afloop krijgt u het materiaal mee.",
    goals: [
      "U herkent de momenten waarop een jongere kwetsbaar is.",
      "U gebruikt werkvormen die de weerbaarheid vergroten.",
      "U betrekt op tijd ouders en collega's.",
    ],
  },
  {
    slug: "wj-leersessies-gemeenten-scan",
    title: "Leersessie Scan Weerbare Jeugd",
    kind: "EVENT",
    format: "leersessie",
    formatTitle: "Leersessie",
    themes: ["weerbare-jeugd"],
    audiences: ["beleidsmedewerker-veiligheid", "gemeentelijke-professional"],
    online: false,
    studyLoadMinutes: 150,
    summary: "Gemeenten leren van elkaar: wat deed u met de uitkomst van de Scan Weerbare Jeugd?",
    description:
      "Twee gemeenten vertellen wat zij na de scan hebben opgepakt, ook wat niet lukte. Daarna legt u uw eigen plan naast dat van een andere gemeente en geeft u elkaar advies. U komt bij voorkeur met een collega van jeugd of onderwijs.",
    goals: [
      "U weet wat andere gemeenten met hun scan deden.",
      "U hebt een volgende stap voor uw eigen gemeente gekozen.",
      "U hebt een collega-gemeente om verder mee te leren.",
    ],
  },
  {
    slug: "routekaart-online-leefwereld-vervolg",
    title: "Vervolgbijeenkomst routekaart online leefwereld jongeren",
    kind: "EVENT",
    format: "bijeenkomst",
    formatTitle: "Bijeenkomst",
    themes: ["weerbare-jeugd", "cybercrime-gedigitaliseerde-criminaliteit"],
    audiences: ["jeugdprofessional", "jongerenwerker", "onderwijsprofessional", "politie"],
    online: false,
    studyLoadMinutes: 180,
    summary: "Partners van jeugd en cyber kijken samen hoe het staat met de routekaart.",
    description:
      "De routekaart laat zien wie wat kan doen om jongeren online veilig te houden. Op deze vervolgbijeenkomst hoort u wat er sinds de eerste keer is gebeurd. U werkt in groepen uit wat het komende jaar nodig is, van voorlichting tot hulp na een incident.",
    goals: [
      "U kent de routekaart en uw eigen plek daarin.",
      "U weet wat er online speelt onder jongeren in de regio.",
      "U hebt een afspraak gemaakt met een partner.",
    ],
  },
];
