type SeedTheme = {
  slug: string;
  title: string;
  shortTitle: string;
  family: "ondermijning" | "imv";
  ambition: string;
  period: string;
  position: number;
};

/** The themes of the Jaarplan, in its order; slugs, titles and ambitions as in `jaarplan-2025.json`. */
export const themes: readonly SeedTheme[] = [
  {
    slug: "riec-kernactiviteiten",
    title: "RIEC-kernactiviteiten (ondermijning)",
    shortTitle: "RIEC-kern",
    family: "ondermijning",
    ambition:
      "Gemeenten en andere partners weerbaarder maken tegen ondermijning en helpen bij de (bestuurlijke) aanpak, met kennis, analyse, juridische hulp en casusondersteuning.",
    period: "2025-2028",
    position: 1,
  },
  {
    slug: "drugs",
    title: "Drugs",
    shortTitle: "Drugs",
    family: "ondermijning",
    ambition: "De drugsindustrie moet Noord-Holland onaantrekkelijk vinden.",
    period: "2025-2028",
    position: 2,
  },
  {
    slug: "criminele-geldstromen",
    title: "Criminele geldstromen",
    shortTitle: "Geldstromen",
    family: "ondermijning",
    ambition: "Gezamenlijk zicht op criminele geldstromen en van daaruit effectief voorkomen en ingrijpen.",
    period: "2025-2028",
    position: 3,
  },
  {
    slug: "mensenhandel",
    title: "Mensenhandel",
    shortTitle: "Mensenhandel",
    family: "ondermijning",
    ambition: "Alle vormen van mensenhandel herkennen, voorkomen en bestrijden met een verankerde integrale aanpak.",
    period: "2025-2028",
    position: 4,
  },
  {
    slug: "weerbare-jeugd",
    title: "Weerbare jeugd",
    shortTitle: "Weerbare jeugd",
    family: "ondermijning",
    ambition: "Voorkomen dat jongeren (verder) in de (ondermijnende) criminaliteit terechtkomen.",
    period: "2025-2028",
    position: 5,
  },
  {
    slug: "cybercrime-gedigitaliseerde-criminaliteit",
    title: "Cybercrime en gedigitaliseerde criminaliteit",
    shortTitle: "Cyber",
    family: "imv",
    ambition:
      "Een cyberweerbare overheid en samenleving: minder betrokkenen, minder ernstige delicten en betere voorbereiding op incidenten en crises.",
    period: "2024-2027",
    position: 6,
  },
  {
    slug: "maatschappelijke-onrust-radicalisering",
    title: "Maatschappelijke onrust en radicalisering",
    shortTitle: "Onrust",
    family: "imv",
    ambition:
      "Ondermijning van de democratische rechtsorde door onrust en radicalisering zo veel mogelijk tegengaan en daarbij organisaties laten samenwerken.",
    period: "2024-2027",
    position: 7,
  },
  {
    slug: "jeugd-en-veiligheid",
    title: "Jeugd en veiligheid",
    shortTitle: "Jeugd en veiligheid",
    family: "imv",
    ambition:
      "Preventie als uitgangspunt, optreden waar nodig; een lerend regionaal expertisenetwerk. In 2025 geen eigen project, wel doelgroep in alle thema's.",
    period: "2024-2027",
    position: 8,
  },
];
