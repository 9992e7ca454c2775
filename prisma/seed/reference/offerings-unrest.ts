import type { SeedOffering } from "./seed-offering";

const unrest = ["maatschappelijke-onrust-radicalisering"];

export const unrestOfferings: SeedOffering[] = [
  {
    slug: "mor-trainingen-professionals",
    title: "Training omgaan met onrust, polarisatie en radicalisering",
    kind: "TRAINING",
    format: "training",
    formatTitle: "Training",
    themes: unrest,
    audiences: ["gemeentelijke-professional", "jongerenwerker", "wijkagent", "onderwijsprofessional"],
    online: false,
    studyLoadMinutes: 360,
    summary: "Leer onrust vroeg zien en blijf in gesprek als meningen botsen.",
    description:
      "U leert het verschil tussen boosheid, polarisatie en radicalisering, en wat elk van u vraagt. U oefent gesprekken met mensen die de overheid niet meer vertrouwen. In het aanbod zitten een basistraining en verdieping over onderwerpen als complotdenken en online haat.",
    goals: [
      "U herkent signalen van onrust en radicalisering zonder te snel te oordelen.",
      "U voert een gesprek dat de spanning verlaagt.",
      "U weet wanneer u een zorg deelt en met wie.",
    ],
  },
  {
    slug: "mor-themabijeenkomst-sleutelfiguren",
    title: "Themabijeenkomst netwerk sleutelfiguren",
    kind: "EVENT",
    format: "themabijeenkomst",
    formatTitle: "Themabijeenkomst",
    themes: unrest,
    audiences: ["gemeentelijke-professional", "beleidsmedewerker-veiligheid", "sleutelfiguur"],
    online: false,
    studyLoadMinutes: 180,
    summary: "Hoe bouwt uw gemeente een netwerk van sleutelfiguren op, en hoe houdt u het levend?",
    description:
      "Sleutelfiguren zijn inwoners die veel mensen kennen en vertrouwen krijgen. Op deze bijeenkomst voor alle 32 gemeenten hoort u hoe u hen vindt, wat u van hen mag vragen en wat zij van u nodig hebben. Sleutelfiguren vertellen zelf wat voor hen werkt.",
    goals: [
      "U weet wat een sleutelfiguur wel en niet doet.",
      "U kent manieren om een netwerk op te bouwen.",
      "U hebt een plan voor uw eigen gemeente.",
    ],
  },
  {
    slug: "mor-regionale-themadag",
    title: "Regionale themadag maatschappelijke onrust",
    kind: "EVENT",
    format: "themadag",
    formatTitle: "Themadag",
    themes: unrest,
    audiences: [
      "gemeentelijke-professional",
      "politie",
      "openbaar-ministerie",
      "zorg-en-veiligheidshuis",
      "jongerenwerker",
      "onderwijsprofessional",
    ],
    online: false,
    studyLoadMinutes: 420,
    summary: "Een dag voor iedereen die in Noord-Holland samenwerkt rond onrust en radicalisering.",
    description:
      "Politie, OM, Zorg- en Veiligheidshuizen, jongerenwerk, gemeenten en onderwijs komen een dag bij elkaar. U hoort welke ontwikkelingen er zijn en wat dat vraagt van de samenwerking. In werksessies bespreekt u een verzonnen casus vanuit alle rollen.",
    goals: [
      "U hebt een gedeeld beeld van wat er in de regio speelt.",
      "U begrijpt wat elke partner kan en mag.",
      "U maakt samenwerking sneller doordat u elkaar kent.",
    ],
  },
  {
    slug: "mor-living-labs-online",
    title: "Online Living Lab radicalisering, extremisme en polarisatie",
    kind: "EVENT",
    format: "living-lab",
    formatTitle: "Living Lab",
    themes: unrest,
    audiences: ["zorg-en-veiligheidshuis", "politie", "gemeentelijke-professional", "jongerenwerker"],
    online: true,
    studyLoadMinutes: 120,
    summary: "Onderzoek samen met partners een nieuw verschijnsel en bedenk wat u kunt doen.",
    description:
      "In een Living Lab kijkt een gemengde groep naar één vraag, zoals een nieuwe online beweging of een groep jongeren die afhaakt. Een onderzoeker brengt de laatste kennis in, u brengt de praktijk in. Na twee uur ligt er een eerste aanpak die u kunt proberen.",
    goals: [
      "U kent nieuwe trends in radicalisering, ook online.",
      "U bekijkt een vraag vanuit meer vakgebieden.",
      "U probeert een aanpak uit en deelt wat u leert.",
    ],
  },
];
