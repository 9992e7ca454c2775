import type { Prisma } from "@db/client";
import { addDays, type Day, dayOf, daysBetween, instantAt, yearOf } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { type PlannedTarget, planFor } from "../reference/target-definitions";
import { type Chance, chance, seedFor } from "./random";

type Row = Prisma.ParticipationCreateManyInput & { id: string };

/** Writes what theme leads counted by hand in each plan year up to today, with a word of evidence beside each row. */
export async function tellCounts(tx: Tx, years: number[], now: Date): Promise<void> {
  const municipalities = await tx.organisation.findMany({ where: { kind: "gemeente" }, orderBy: { position: "asc" } });
  const today = dayOf(now);
  const rows = yearsOfPromises(years).flatMap(({ target, year }) =>
    countsOf(target, year, municipalities, chance(seedFor(`${target.slug} ${year}`))),
  );
  const until = rows.filter(({ day }) => String(day) < today);
  await tx.participation.createMany({
    data: until.map(({ day, ...row }) => ({ ...row, day: new Date(day), recordedAt: instantAt(String(day), "16:00") })),
  });
  await tx.participationNote.createMany({
    data: until.map(({ id }) => ({ participationId: id, note: "Verslag van de projectgroep" })),
  });
}

// A promise of several years began before the first plan: its earlier years were counted too.
function yearsOfPromises(years: number[]): { target: PlannedTarget; year: number }[] {
  const [first = 0] = years;
  const earlier = planFor(first).flatMap((target) => {
    const began = target.definition ? yearOf(target.definition.fromDay) : first;
    return Array.from({ length: Math.max(0, first - began) }, (_, index) => ({ target, year: began + index }));
  });
  return [...earlier, ...years.flatMap((year) => planFor(year).map((target) => ({ target, year })))];
}

type Counted = Omit<Row, "day" | "recordedAt"> & { day: Day };
interface Municipality {
  id: string;
  kind: string;
  region: string | null;
}

function countsOf(
  { slug, definition }: PlannedTarget,
  year: number,
  municipalities: Municipality[],
  luck: Chance,
): Counted[] {
  if (!definition?.measure.startsWith("MANUAL_")) return [];
  const row = (day: Day, index: number, facts: Partial<Counted> = {}): Counted => ({
    id: luck.uuid(),
    kind: "COUNTED",
    figureKey: slug,
    day,
    source: "by-hand",
    sourceKey: `COUNTED:${slug}:${year}:${index}`,
    ...facts,
  });
  const value = definition.value ?? 6;
  switch (definition.measure) {
    case "MANUAL_DELIVERED":
      return luck.next() < 0.7 ? [row(spread(year, 1, luck)[0] ?? `${year}-06-01`, 0, { quantity: 1 })] : [];
    case "MANUAL_RATIO":
      return [2, 5, 8, 11].map((month, index) => {
        const whole = luck.between(8, 40);
        const part = Math.round((whole * luck.between(Math.max(0, value - 12), Math.min(100, value + 3))) / 100);
        return row(`${year}-${String(month).padStart(2, "0")}-20`, index, { quantity: part, ofQuantity: whole });
      });
    case "MANUAL_ORGANISATIONS":
      return luck.sample(municipalities, luck.between(18, 30)).map((municipality, index, all) => {
        const { id: organisationId, kind: organisationKind, region } = municipality;
        return row(spread(year, all.length, luck)[index] ?? `${year}-06-01`, index, {
          organisationId,
          organisationKind,
          region,
        });
      });
    default: {
      const times = value > 20 ? 12 : Math.max(1, Math.round((value * luck.between(80, 120)) / 100));
      return spread(year, times, luck).map((day, index) =>
        row(day, index, { quantity: value > 20 ? luck.between(Math.floor(value / 15), Math.ceil(value / 10)) : 1 }),
      );
    }
  }
}

// `count` days spread evenly over the year, each moved a little.
function spread(year: number, count: number, luck: Chance): Day[] {
  const days = daysBetween(`${year}-01-01`, `${year}-12-31`);
  return Array.from({ length: count }, (_, index) =>
    addDays(`${year}-01-01`, Math.min(days, Math.floor(((index + 0.5) * days) / count) + luck.between(-5, 5))),
  );
}
