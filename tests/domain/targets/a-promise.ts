import type { Measure, TargetDefinition } from "~/domain/targets/definition";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeTheme, makeVisitor, unique } from "../../support/factories";

/** A promise of 2026 with its lead, another lead, and management; `measure` null is a promise that is no count. */
export async function aPromise(measure: Measure | null, changes: Partial<TargetDefinition> = {}) {
  const [theme, otherTheme] = [await makeTheme(), await makeTheme()];
  const slug = `belofte-${unique()}`;
  await db.planYear.createMany({ data: [{ year: 2026, title: "Jaarplan 2026" }], skipDuplicates: true });
  const target = await db.target.create({
    data: {
      planYear: 2026,
      slug,
      category: measure ? "B" : "C",
      title: `Belofte ${slug}`,
      audience: "",
      source: "test",
      position: unique(),
      wordStatus: measure ? null : "loopt",
      themes: { create: { themeId: theme.id } },
      versions: measure ? { create: versionOf(measure, changes) } : undefined,
    },
  });
  const leadOf = (themeId: string) => makeVisitor({ roles: [{ role: "THEME_LEAD", themeId }] });
  return {
    slug,
    target,
    lead: await leadOf(theme.id),
    stranger: await leadOf(otherTheme.id),
    management: await makeVisitor({ roles: [{ role: "MANAGEMENT" }] }),
    which: { slug, year: "2026" },
  };
}

function versionOf(measure: Measure, { fromDay, untilDay, dueDay, ...changes }: Partial<TargetDefinition>) {
  return {
    number: 1,
    measure,
    filter: {},
    fromDay: new Date(fromDay ?? "2026-01-01"),
    untilDay: new Date(untilDay ?? "2026-12-31"),
    dueDay: dueDay ? new Date(dueDay) : null,
    rhythm: "YEAR" as const,
    perPeriod: null,
    comparator: "AT_LEAST" as const,
    value: 10,
    baseline: { kind: "NOT_EXTRA" },
    publishedAt: new Date("2025-12-31T23:00:00Z"),
    ...changes,
  };
}

/** What someone fills in to count by hand. */
export function aCount(changes: object = {}) {
  return {
    nieuw: newId(clock.now()),
    dag: "2026-03-10",
    aantal: null as number | null,
    deel: null as number | null,
    geheel: null as number | null,
    organisatie: [] as string[],
    toelichting: "",
    file: null as { name: string; bytes: Uint8Array } | null,
    ...changes,
  };
}
