import type { Prisma } from "@db/client";
import type { TargetFilter } from "~/domain/targets/target-filter";
import { startOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { dice } from "./a-ledger";
import { AUDIENCES, FORMATS, KINDS_OF_ORGANISATION, OFFERINGS, THEMES } from "./wild-ledger";

type Version = Omit<Prisma.TargetVersionCreateManyInput, "targetId" | "number" | "publishedAt">;
type Choice = Partial<Pick<Version, "measure" | "rhythm" | "perPeriod" | "fromDay" | "untilDay" | "value">> & {
  filter?: TargetFilter;
  baseline?: object;
};

const MEASURES = [
  ...(["PARTICIPANTS", "PARTICIPATIONS", "EDITIONS_HELD", "ORGANISATIONS_REACHED", "OFFERINGS_PUBLISHED"] as const),
  ...(["MANUAL_COUNT", "MANUAL_RATIO", "MANUAL_DELIVERED", "MANUAL_ORGANISATIONS"] as const),
];
const RHYTHMS = ["YEAR", "HALF_YEAR", "QUARTER", "ONCE", "CONTINUOUS", "PERIOD", "NONE"] as const;
const THRESHOLDS = [undefined, "STARTED", "COMPLETED", "ATTENDED"] as const;
const NUMBER = { kind: "NUMBER", count: 12, source: "test" };
const BASELINES = [{ kind: "NOT_EXTRA" }, { kind: "NONE" }, { kind: "FROZEN" }, NUMBER];

/** Each field of a filter by itself, and some together. */
const FILTERS: TargetFilter[] = [
  { offerings: [OFFERINGS[0].slug, OFFERINGS[3].slug] },
  { kinds: ["TRAINING"] },
  { kinds: ["E_LEARNING", "EVENT"] },
  { formats: [FORMATS[0], FORMATS[2]] },
  { themes: [THEMES[1]] },
  { themes: [THEMES[0], THEMES[2]] },
  { audiences: [AUDIENCES[0]] },
  { organisationKinds: [KINDS_OF_ORGANISATION[0]] },
  { organisationKinds: KINDS_OF_ORGANISATION.slice(1) },
  { online: true },
  { online: false },
  { themes: [THEMES[0]], kinds: ["TRAINING"], organisationKinds: [KINDS_OF_ORGANISATION[0]], online: false },
  { offerings: ["aanbod-dat-er-niet-is"] },
];

/** Every measure with every rhythm, every baseline with every threshold, every field of a filter with all that it narrows. */
function everyChoice(): Choice[] {
  const perPart = (rhythm: (typeof RHYTHMS)[number]) => (rhythm.includes("YEAR") || rhythm === "QUARTER" ? 2 : null);
  const rhythms = MEASURES.flatMap((measure) =>
    RHYTHMS.map((rhythm): Choice => ({ measure, rhythm, perPeriod: byPart(measure) ? perPart(rhythm) : null })),
  );
  const baselines = BASELINES.flatMap((baseline) =>
    THRESHOLDS.flatMap((threshold): Choice[] => [
      { measure: "PARTICIPANTS", baseline, filter: { threshold } },
      { measure: "PARTICIPANTS", baseline, filter: { threshold, themes: [THEMES[0]] } },
    ]),
  );
  const participations = THRESHOLDS.map((threshold): Choice => ({ measure: "PARTICIPATIONS", filter: { threshold } }));
  const filters = MEASURES.slice(0, 5).flatMap((measure) => FILTERS.map((filter): Choice => ({ measure, filter })));
  const ofKind = { organisationKinds: [KINDS_OF_ORGANISATION[0]] };
  const byHand = MEASURES.slice(5).map((measure): Choice => ({ measure, filter: ofKind }));
  return [...rhythms, ...baselines, ...participations, ...filters, ...byHand];
}

/** What is published counts as it stands and what is a percentage is none of a quarter. */
function byPart(measure: (typeof MEASURES)[number]): boolean {
  return measure !== "OFFERINGS_PUBLISHED" && measure !== "MANUAL_RATIO";
}

/** A choice of everything by chance, over a period that begins and ends within a year. */
function someChoice(roll: (sides: number) => number): Choice {
  const pick = <T>(things: readonly T[]): T => things[roll(things.length)] as T;
  const measure = pick(MEASURES);
  const people = measure === "PARTICIPANTS";
  const rhythm = pick(RHYTHMS);
  const threshold = people || measure === "PARTICIPATIONS" ? pick(THRESHOLDS) : undefined;
  const filter = { ...pick(FILTERS), ...(roll(2) === 0 && pick(FILTERS)), threshold };
  return {
    measure,
    rhythm,
    perPeriod: rhythm === "QUARTER" && byPart(measure) ? 1 + roll(4) : null,
    filter: measure.startsWith("MANUAL_") ? {} : filter,
    baseline: people ? pick(BASELINES) : BASELINES[0],
    fromDay: new Date(pick(["2025-01-01", "2025-02-14", "2025-03-30"])),
    untilDay: new Date(pick(["2025-12-31", "2025-10-26", "2025-09-30"])),
    value: roll(40),
  };
}

/** Promises of 2025 of every sort there is, and some by chance; each counts by hand what bears its name. */
export async function plantManyPromises(seed: number, byChance: number): Promise<string[]> {
  const roll = dice(seed);
  const choices = [...everyChoice(), ...Array.from({ length: byChance }, () => someChoice(roll))];
  await db.planYear.createMany({ data: [{ year: 2025, title: "Jaarplan 2025" }], skipDuplicates: true });
  const { id: themeId } = await db.theme.findUniqueOrThrow({ where: { slug: THEMES[0] } });
  const targets = await db.target.createManyAndReturn({
    data: choices.map(({ measure }, index) => ({
      planYear: 2025,
      slug: `belofte-${index}`,
      category: "A" as const,
      title: `Belofte ${index} ${measure}`,
      audience: "",
      source: "test",
      position: index,
    })),
  });
  await db.targetTheme.createMany({ data: targets.map(({ id }) => ({ targetId: id, themeId })) });
  await db.targetVersion.createMany({
    data: choices.map((choice, index) => ({
      targetId: String(targets[index]?.id),
      number: 1,
      publishedAt: startOfDay("2025-01-01"),
      ...versionOf(choice),
    })),
  });
  return targets.map(({ slug }) => slug);
}

function versionOf({ filter = {}, baseline = { kind: "NOT_EXTRA" }, ...choice }: Choice): Version {
  return {
    measure: "PARTICIPANTS",
    fromDay: new Date("2025-01-01"),
    untilDay: new Date("2025-12-31"),
    rhythm: "YEAR",
    comparator: "AT_LEAST",
    value: 10,
    ...choice,
    // As a column holds it: what is left out is not there.
    filter: JSON.parse(JSON.stringify(filter)),
    baseline: JSON.parse(JSON.stringify(baseline)),
  };
}
