import type { Prisma } from "@db/client";
import type { Course } from "~/domain/courseware/course";
import { addDays, type Day, dayOf, daysBetween, instantAt } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { emptyPages, learn } from "./demo-learner";
import { factsOf, type OfferingFacts } from "./offering-facts";
import { type Chance, chance, seedFor } from "./random";
import type { Told } from "./tell-people";

/** deelnemer1 to deelnemer20 have not begun BUIT, so that whoever tries the demo can. */
const KEPT_FREE = 20;
/** Learners at the site of BUIT's maker, a year; the academy knows them by a token alone. */
const ELSEWHERE_A_YEAR = 450;

interface Journey {
  slug: string;
  starters: Told[];
}

/** Writes e-learners in every stage, and for BUIT those who learned at its maker's own site. */
export async function tellLearning(
  tx: Tx,
  people: Told[],
  facts: OfferingFacts,
  years: number[],
  now: Date,
): Promise<void> {
  const professionals = people.filter(({ professional }) => professional);
  const journeys: Journey[] = [
    { slug: "buit-voor-professionals", starters: professionals.slice(KEPT_FREE, KEPT_FREE + 110) },
    { slug: "bibob", starters: professionals.filter((_, index) => index % 4 === 2) },
  ];
  const pages = emptyPages();
  const versions = await tx.courseVersion.findMany({ orderBy: { publishedAt: "desc" } });
  for (const { slug, starters } of journeys) {
    const offering = factsOf(facts, slug);
    const version = versions.find(({ offeringId }) => offeringId === offering.offeringId);
    if (!version) throw new Error(`the demo knows no content of ${slug}`);
    const course = version.content as unknown as Course;
    const luck = chance(seedFor(slug));
    for (const person of starters) {
      const startDay = someDay(years, now, luck);
      learn({ person, startDay, course, courseVersionId: version.id, offering, luck, now }, pages);
    }
  }
  await tx.progress.createMany({ data: pages.progress });
  await tx.seenBlock.createMany({ data: pages.seen });
  await tx.attempt.createMany({ data: pages.attempts });
  await tx.testAttempt.createMany({ data: pages.tests });
  await tx.testQuestion.createMany({ data: pages.asked });
  await tx.participation.createMany({ data: [...pages.ledger, ...(await elsewhere(tx, facts, years, now))] });
}

async function elsewhere(
  tx: Tx,
  facts: OfferingFacts,
  years: number[],
  now: Date,
): Promise<Prisma.ParticipationCreateManyInput[]> {
  const offering = factsOf(facts, "buit-voor-professionals");
  const luck = chance(seedFor("elsewhere"));
  const today = dayOf(now);
  const started = years
    .flatMap((year) => Array.from({ length: ELSEWHERE_A_YEAR - (year % 7) * 9 }, () => dayIn(year, luck)))
    .filter((day) => day < today);
  const learners = started.map((day) => ({ participantId: luck.uuid(), day }));
  await tx.participant.createMany({
    data: learners.map(({ participantId, day }) => ({ id: participantId, createdAt: instantAt(day, "12:00") })),
  });
  return learners.flatMap(({ participantId, day }) => {
    const kinds = luck.next() < 0.65 ? (["STARTED", "COMPLETED"] as const) : (["STARTED"] as const);
    return kinds.map((kind) => ({
      ...offering,
      id: luck.uuid(),
      kind,
      participantId,
      online: true,
      organisationKind: luck.pick(["onderwijs", "jeugdwerk", "jeugdzorg", "gemeente"]),
      region: luck.pick([
        "veiligheidsregio-noord-holland-noord",
        "veiligheidsregio-kennemerland",
        "veiligheidsregio-zaanstreek-waterland",
      ]),
      day: new Date(day),
      recordedAt: instantAt(day, "12:00"),
      source: "import:maker",
      sourceKey: `${kind}:${participantId}:${offering.offeringId}`,
    }));
  });
}

function someDay(years: number[], now: Date, luck: Chance): Day {
  const day = dayIn(luck.pick(years), luck);
  return day < dayOf(now) ? day : addDays(dayOf(now), -luck.between(1, 20));
}

function dayIn(year: number, luck: Chance): Day {
  return addDays(`${year}-01-06`, luck.between(0, daysBetween(`${year}-01-06`, `${year}-12-20`)));
}
