import type { Measure } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import type { TargetFilter } from "~/domain/targets/target-filter";
import { startOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeTheme, makeVisitor } from "../../support/factories";
import { dice } from "./a-ledger";

/** A small academy of its own: two themes, what is on offer under one or both, people, and promises of every sort. */
export interface Life {
  seed: number;
  roll: (sides: number) => number;
  pick: <T>(things: readonly T[]) => T;
  themes: [string, string];
  offerings: { id: string; slug: string; themes: string[]; eLearning: boolean }[];
  editions: { id: string; offeringId: string }[];
  organisations: { id: string; kind: string; region: string | null }[];
  /** Who is still there; whoever deletes the account leaves. */
  people: Visitor[];
  promises: { slug: string; measure: Measure }[];
  /** Leads both themes and sees the organisations behind figures, so that no row is coarser than it is. */
  lead: Visitor;
  management: Visitor;
}

const REGIONS = ["veiligheidsregio-kennemerland", "veiligheidsregio-zaanstreek-waterland"];

export async function beginLife(seed: number): Promise<Life> {
  const roll = dice(seed);
  const pick = <T>(things: readonly T[]): T => things[roll(things.length)] as T;
  const [one, other] = await Promise.all([makeTheme(`a-${seed}`), makeTheme(`b-${seed}`)]);
  const offerings = [];
  for (const [themes, eLearning] of [
    [[one], true],
    [[other], true],
    [[one, other], true],
    [[one], false],
    [[one, other], false],
    [[other], false],
  ] as const) {
    const themeIds = themes.map(({ id }) => id);
    const made = await makeOffering({ kind: eLearning ? "E_LEARNING" : "TRAINING", themeIds });
    offerings.push({ id: made.id, slug: made.slug, themes: themes.map(({ slug }) => slug), eLearning });
  }
  const editions = await Promise.all(
    offerings
      .filter(({ eLearning }) => !eLearning)
      .flatMap(({ id }) => [1, 2, 3].map(() => makeEdition({ offeringId: id }))),
  );
  const organisations = await Promise.all(
    ["gemeente", "gemeente", "gemeente", "gemeente", "politie", "om"].map((kind, index) =>
      makeOrganisation({ kind, region: REGIONS[index % 2] }),
    ),
  );
  const people = await Promise.all(
    Array.from({ length: 14 }, () => makeVisitor({ organisationId: pick(organisations).id })),
  );
  const leads = [one, other].map(({ id }) => ({ role: "THEME_LEAD" as const, themeId: id }));
  return {
    seed,
    roll,
    pick,
    themes: [one.slug, other.slug],
    offerings,
    editions: editions.map(({ id, offeringId }) => ({ id, offeringId })),
    organisations,
    people,
    promises: await promisesOfLife(seed, [one, other]),
    lead: await makeVisitor({ roles: [...leads, { role: "ADMINISTRATOR" }] }),
    management: await makeVisitor({ roles: [{ role: "MANAGEMENT" }] }),
  };
}

export const JOINT = ["PARTICIPATIONS", "EDITIONS_HELD", "OFFERINGS_PUBLISHED", "PARTICIPANTS"] as const;

/** The slug of a promise of one theme, of the other, or of both. */
export function jointSlug(seed: number, measure: string, part: "a" | "b" | "ab"): string {
  return `${part}-${measure.toLowerCase().replace("_", "-")}-${seed}`;
}

async function promisesOfLife(seed: number, themes: { id: string; slug: string }[]): Promise<Life["promises"]> {
  const [one = "", other = ""] = themes.map(({ slug }) => slug);
  const both = { themes: [one, other] };
  const joint = JOINT.flatMap((measure) => [
    { slug: jointSlug(seed, measure, "a"), measure, filter: { themes: [one] } },
    { slug: jointSlug(seed, measure, "b"), measure, filter: { themes: [other] } },
    { slug: jointSlug(seed, measure, "ab"), measure, filter: both },
  ]);
  const started = { ...both, threshold: "STARTED" as const };
  const extra = (kind: string, more = {}) => ({
    measure: "PARTICIPANTS" as const,
    filter: started,
    baseline: { kind, ...more },
  });
  const others = [
    extra("NONE"),
    extra("FROZEN"),
    extra("NUMBER", { count: 3, source: "test" }),
    { measure: "ORGANISATIONS_REACHED" as const, filter: both },
    { measure: "EDITIONS_HELD" as const, filter: both, rhythm: "QUARTER" as const, perPeriod: 1 },
    { measure: "MANUAL_COUNT" as const, filter: {} },
    { measure: "MANUAL_RATIO" as const, filter: {} },
    { measure: "MANUAL_DELIVERED" as const, filter: {} },
    { measure: "MANUAL_ORGANISATIONS" as const, filter: {} },
  ].map((choice, index) => ({ ...choice, slug: `${index}-${choice.measure.toLowerCase().replace("_", "-")}-${seed}` }));
  return plant([...joint, ...others], themes);
}

interface Planned {
  slug: string;
  measure: Measure;
  filter: TargetFilter;
  baseline?: object;
  rhythm?: "QUARTER";
  perPeriod?: number;
}

async function plant(planned: Planned[], themes: { id: string }[]): Promise<Life["promises"]> {
  await db.planYear.createMany({ data: [{ year: 2026, title: "Jaarplan 2026" }], skipDuplicates: true });
  const facts = { planYear: 2026, category: "A" as const, audience: "", source: "test" };
  const targets = await db.target.createManyAndReturn({
    data: planned.map(({ slug }, position) => ({ ...facts, slug, title: slug, position })),
  });
  await db.targetTheme.createMany({
    data: targets.flatMap(({ id }) => themes.map((theme) => ({ targetId: id, themeId: theme.id }))),
  });
  const year = { fromDay: new Date("2026-01-01"), untilDay: new Date("2026-12-31"), value: 5 };
  await db.targetVersion.createMany({
    data: planned.map(({ slug: _, baseline = { kind: "NOT_EXTRA" }, filter, ...rule }, index) => ({
      ...year,
      rhythm: "YEAR" as const,
      ...rule,
      comparator: "AT_LEAST" as const,
      filter: JSON.parse(JSON.stringify(filter)),
      baseline,
      targetId: String(targets[index]?.id),
      number: 1,
      publishedAt: startOfDay("2026-01-01"),
    })),
  });
  return planned.map(({ slug, measure }) => ({ slug, measure }));
}
