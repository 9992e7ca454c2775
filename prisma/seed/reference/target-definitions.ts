import type { TargetDefinition } from "~/domain/targets/definition";
import { type TargetFilter, targetFilter } from "~/domain/targets/target-filter";
import plan from "./jaarplan-2025.json";
import type { PlanRule } from "./plan-rule";
import { rulesA } from "./target-definitions-a";
import { rulesB } from "./target-definitions-b";

type Row = (typeof plan.rows)[number];

/** A promise of a plan year as the seed stores it; a promise that is no count (C) has no definition. */
export interface PlannedTarget {
  slug: string;
  category: "A" | "B" | "C";
  title: string;
  subtheme: string | null;
  audience: string;
  source: string;
  note: string | null;
  /** Where a promise that is no count stands when its year is loaded; from then on its theme lead says. */
  wordStatus: string | null;
  themes: string[];
  umbrella: string | null;
  position: number;
  definition: TargetDefinition | null;
}

/** The year the Jaarplan was written for; later years roll it over. */
export const PLAN_YEAR = 2025;

export const countingRules: Record<string, PlanRule> = { ...rulesA, ...rulesB };

const decidedAlready: Record<string, string> = { "c-jeugd-en-veiligheid-geen-project": "besloten" };
const umbrellaOf = new Map(
  Object.entries(countingRules).flatMap(([id, rule]) => (rule.umbrellaOf ?? []).map((child) => [child, id] as const)),
);
const subthemeTitles = new Map(
  plan.themes.flatMap(({ subthemes }) => subthemes.map(({ id, title }) => [id, title] as const)),
);

/** The promises of the Jaarplan for a year: same rows, days shifted; periods of several years stay as they are. */
export function planFor(year: number): PlannedTarget[] {
  return plan.rows.map((row, index) => ({
    slug: row.id,
    category: row.category as PlannedTarget["category"],
    title: row.title,
    subtheme: row.subtheme ? (subthemeTitles.get(row.subtheme) ?? null) : null,
    audience: row.audience.join("; "),
    source: `${row.source.document}, regel ${row.source.lines.join(", ")}`,
    note: countingRules[row.id]?.note ?? null,
    wordStatus: row.category === "C" ? (decidedAlready[row.id] ?? "loopt") : null,
    themes: row.themes,
    umbrella: umbrellaOf.get(row.id) ?? null,
    position: index + 1,
    definition: definitionOf(row, year),
  }));
}

/** The slugs of the offerings a row counts; none for what is counted by hand or by theme. */
export function offeringsOf(id: string): string[] {
  const rule = countingRules[id];
  if (!rule || rule.measure.startsWith("MANUAL_") || rule.filter?.themes) return [];
  return rule.umbrellaOf?.flatMap(offeringsOf) ?? rule.offerings ?? [id];
}

function definitionOf(row: Row, year: number): TargetDefinition | null {
  const rule = countingRules[row.id];
  if (!rule) return null;
  const [fromDay, untilDay] = [inYear(row.period.start, row, year), inYear(row.period.end, row, year)];
  const dueDay = rule.due ? `${year}-${rule.due}` : rule.measure === "MANUAL_DELIVERED" ? untilDay : null;
  return {
    measure: rule.measure,
    filter: filterOf(row.id, rule),
    baseline: rule.baseline ?? { kind: "NOT_EXTRA" },
    fromDay,
    untilDay,
    dueDay,
    rhythm: rule.rhythm,
    perPeriod: rule.perPeriod ?? null,
    comparator: rule.comparator,
    value: rule.value,
  };
}

function filterOf(id: string, rule: PlanRule): TargetFilter {
  const offerings = offeringsOf(id);
  return targetFilter.parse({
    ...(offerings.length > 0 && { offerings }),
    ...rule.filter,
    ...(rule.subsetOf && { subsetOf: rule.subsetOf }),
  });
}

function inYear(day: string, { period }: Row, year: number): string {
  const severalYears = period.start.slice(0, 4) !== period.end.slice(0, 4);
  return severalYears ? day : `${Number(day.slice(0, 4)) + year - PLAN_YEAR}${day.slice(4)}`;
}
