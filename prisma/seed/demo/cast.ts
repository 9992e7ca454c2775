import type { Role } from "@db/enums";
import { firstNames, lastNames } from "./names";
import { chance } from "./random";

export const DEMO_DOMAIN = "demo.academie.example";

/** A made-up human being of the demo and of the tests. */
export interface Cast {
  key: string;
  name: string;
  email: string;
  jobTitle: string;
  /** The slug of a listed organisation, or an employer in words with its kind and the slug of its municipality. */
  organisation: string | null;
  employer: { name: string; kind: string; municipality: string } | null;
  roles: { role: Role; theme?: string; organisation?: string }[];
}

const PROFESSIONALS = 200;

const staff: Cast[] = [
  lead("riec", "Marit Hofstra", "riec-kernactiviteiten"),
  lead("drugs", "Sjoerd Veenstra", "drugs"),
  lead("geldstromen", "Leila Haddad", "criminele-geldstromen"),
  lead("mensenhandel", "Joke Terpstra", "mensenhandel"),
  lead("jeugd", "Imre Wolters", "weerbare-jeugd"),
  lead("cyber", "Ravi Soekhai", "cybercrime-gedigitaliseerde-criminaliteit"),
  lead("onrust", "Dorien Blom", "maatschappelijke-onrust-radicalisering"),
  member("trainer", "Wim Kaptein", "Trainer", "nhveilig", [{ role: "TRAINER" }]),
  member("management", "Hedda Rosier", "Manager NHVeilig", "nhveilig", [{ role: "MANAGEMENT" }]),
  member("coordinator", "Bea Grootjans", "Adviseur veiligheid", "gemeente-haarlem", [
    { role: "COORDINATOR", organisation: "gemeente-haarlem" },
  ]),
  member("beheerder", "Tjeerd Postma", "Functioneel beheerder", "nhveilig", [{ role: "ADMINISTRATOR" }]),
];

/** The demo people: 200 professionals spread over municipalities, partners, schools and youth work, and the academy's own. */
export function cast(municipalities: readonly string[], partners: readonly string[]): Cast[] {
  const luck = chance(2025);
  const names = luck.sample(
    firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`)),
    PROFESSIONALS,
  );
  const professionals = names.map((name, index) => professional(index, name, municipalities, partners));
  return [...professionals, ...staff];
}

/** The address of a demo person, "deelnemer1" or "themahouder.mensenhandel". */
export function demoAddress(key: string): string {
  return `${key}@${DEMO_DOMAIN}`;
}

// Three in five work at a municipality, one in five at another partner, one in five at a school, in youth work or care.
function professional(
  index: number,
  name: string,
  municipalities: readonly string[],
  partners: readonly string[],
): Cast {
  const key = `deelnemer${index + 1}`;
  const municipality = municipalities[index % municipalities.length] ?? "";
  const common = { key, name, email: demoAddress(key), roles: [] };
  const turn = index % 5;
  if (turn < 3)
    return { ...common, jobTitle: pickOf(municipalJobs, index), organisation: municipality, employer: null };
  if (turn === 3) return { ...common, jobTitle: "Adviseur", organisation: pickOf(partners, index), employer: null };
  const [employer, kind, jobTitle] = pickOf(otherEmployers, index);
  return { ...common, jobTitle, organisation: null, employer: { name: employer, kind, municipality } };
}

const municipalJobs = [
  "Adviseur openbare orde en veiligheid",
  "Toezichthouder",
  "Medewerker frontoffice",
  "Jurist",
  "Aandachtsfunctionaris mensenhandel",
  "Beleidsmedewerker veiligheid",
  "CISO",
  "Vergunningverlener",
  "Wijkteammedewerker",
] as const;

const otherEmployers = [
  ["Scholengroep Duinrand", "onderwijs", "Zorgcoördinator"],
  ["Stichting Jongerenwerk Noorderlicht", "jeugdwerk", "Jongerenwerker"],
  ["Jeugdzorg De Brug", "jeugdzorg", "Jeugdzorgwerker"],
  ["Praktijkschool Het Kompas", "onderwijs", "Mentor"],
  ["Woningstichting Polderland", "wonen", "Wijkbeheerder"],
] as const;

function pickOf<T>(from: readonly T[], index: number): T {
  const picked = from[Math.floor(index / 5) % from.length];
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
}

function lead(key: string, name: string, theme: string): Cast {
  return member(`themahouder.${key}`, name, "Themahouder", "nhveilig", [{ role: "THEME_LEAD", theme }]);
}

function member(key: string, name: string, jobTitle: string, organisation: string, roles: Cast["roles"]): Cast {
  return { key, name, email: demoAddress(key), jobTitle, organisation, employer: null, roles };
}
