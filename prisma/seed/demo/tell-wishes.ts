import type { Tx } from "~/platform/db.server";
import { DEMO_DOMAIN } from "./cast";
import { factsOf, type OfferingFacts } from "./offering-facts";
import type { Told } from "./tell-people";

const WORKSHOP = "workshop-buit-voor-professionals";
const DAY_MS = 86_400_000;

const audienceOfJob: Record<string, string> = {
  "Adviseur openbare orde en veiligheid": "beleidsmedewerker-veiligheid",
  Toezichthouder: "toezichthouder",
  "Medewerker frontoffice": "frontoffice",
  Jurist: "gemeentelijk-jurist",
  "Aandachtsfunctionaris mensenhandel": "aandachtsfunctionaris-mensenhandel",
  "Beleidsmedewerker veiligheid": "beleidsmedewerker-veiligheid",
  CISO: "ciso",
  Wijkteammedewerker: "zorgprofessional",
  Zorgcoördinator: "onderwijsprofessional",
  Jongerenwerker: "jongerenwerker",
  Jeugdzorgwerker: "zorgprofessional",
  Mentor: "onderwijsprofessional",
};

const wishes = [
  { people: 14, wish: "Graag op onze eigen locatie, op een ochtend. Het gaat om het hele wijkteam." },
  { people: 8, wish: "Kan dit voor de conciërges en de mentoren samen?" },
];

/** Writes which audiences people say they belong to, who wants to be invited or kept informed, who asked for more, and whom the academy writes to at an organisation. */
export async function tellWishes(tx: Tx, people: Told[], facts: OfferingFacts, now: Date): Promise<void> {
  const audiences = new Map((await tx.audience.findMany()).map(({ slug, id }) => [slug, id]));
  const jobs = await tx.person.findMany({ select: { id: true, jobTitle: true } });
  await tx.personAudience.createMany({
    data: jobs.flatMap(({ id, jobTitle }) => {
      const audienceId = audiences.get(audienceOfJob[jobTitle ?? ""] ?? "");
      return audienceId ? [{ personId: id, audienceId }] : [];
    }),
  });
  const professionals = people.filter(({ professional }) => professional);
  await tx.person.updateMany({
    where: { id: { in: professionals.filter((_, index) => index % 2 === 1).map(({ personId }) => personId) } },
    data: { invitableFrom: new Date(now.getTime() - 30 * DAY_MS) },
  });
  const { offeringId } = factsOf(facts, WORKSHOP);
  await tx.interest.createMany({
    data: professionals.slice(25, 37).map(({ personId }) => ({ offeringId, personId, askedAt: daysAgo(now, 4) })),
  });
  await tx.offeringRequest.createMany({
    data: wishes.flatMap((wish, index) => {
      const asker = professionals[41 + index * 7];
      if (!asker) return [];
      const { personId, employer } = asker;
      return [{ offeringId, personId, organisationId: employer.organisationId, ...wish, askedAt: daysAgo(now, 3) }];
    }),
  });
  await tellContacts(tx);
}

async function tellContacts(tx: Tx): Promise<void> {
  const municipalities = await tx.organisation.findMany({ where: { kind: "gemeente" }, orderBy: { position: "asc" } });
  await tx.contact.createMany({
    data: municipalities.map(({ id, slug, name }) => ({
      organisationId: id,
      name: `Contactpersoon ${name}`,
      email: `contact.${slug}@${DEMO_DOMAIN}`,
      jobTitle: "Coördinator veiligheid",
    })),
  });
}

function daysAgo(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
