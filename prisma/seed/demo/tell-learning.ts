import type { Prisma } from "@db/client";
import { blocksOf, type Course, isQuestion } from "~/domain/courseware/course";
import { addDays, type Day, dayOf, daysBetween, instantAt } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { factsOf, type OfferingFacts } from "./offering-facts";
import { type Chance, chance, seedFor } from "./random";
import type { Told } from "./tell-people";

const HOUR_MS = 3_600_000;
/** deelnemer1 to deelnemer20 have not begun BUIT, so that whoever tries the demo can. */
const KEPT_FREE = 20;
/** Learners at the site of BUIT's maker, a year; the academy knows them by a token alone. */
const ELSEWHERE_A_YEAR = 450;

interface Journey {
  slug: string;
  starters: Told[];
}

interface Pages {
  progress: Prisma.ProgressCreateManyInput[];
  seen: Prisma.SeenBlockCreateManyInput[];
  attempts: Prisma.AttemptCreateManyInput[];
  ledger: Prisma.ParticipationCreateManyInput[];
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
  const pages: Pages = { progress: [], seen: [], attempts: [], ledger: [] };
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
  await tx.participation.createMany({ data: [...pages.ledger, ...(await elsewhere(tx, facts, years, now))] });
}

interface Learning {
  person: Told;
  startDay: Day;
  course: Course;
  courseVersionId: string;
  offering: ReturnType<typeof factsOf>;
  luck: Chance;
  now: Date;
}

function learn({ person, startDay, course, courseVersionId, offering, luck, now }: Learning, pages: Pages): void {
  const blocks = blocksOf(course);
  const stage = luck.next();
  const done = stage < 0.6 ? blocks.length : Math.floor(blocks.length * (stage - 0.6) * 2.5);
  const startedAt = instantAt(startDay, "10:15");
  const lastSeenAt = new Date(Math.min(startedAt.getTime() + luck.between(1, 50) * HOUR_MS, now.getTime() - HOUR_MS));
  const completedAt = done === blocks.length ? lastSeenAt : null;
  const id = luck.uuid();
  const { offeringId } = offering;
  pages.progress.push({
    id,
    personId: person.personId,
    offeringId,
    courseVersionId,
    startedAt,
    lastSeenAt,
    completedAt,
  });
  for (const { block } of blocks.slice(0, done)) {
    pages.seen.push({ progressId: id, blockKey: block.key, seenAt: lastSeenAt });
    if (!isQuestion(block)) continue;
    const answer = "items" in block ? { placed: block.right } : { chosen: block.right };
    pages.attempts.push({ progressId: id, blockKey: block.key, answer, correct: true, at: lastSeenAt });
  }
  const row = (kind: "STARTED" | "COMPLETED", at: Date) => ({
    ...offering,
    ...person.employer,
    id: luck.uuid(),
    kind,
    participantId: person.participantId,
    online: true,
    day: new Date(dayOf(at)),
    recordedAt: at,
    source: "e-learning",
    sourceKey: `${kind}:${person.participantId}:${offeringId}`,
  });
  pages.ledger.push(row("STARTED", startedAt), ...(completedAt ? [row("COMPLETED", completedAt)] : []));
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
