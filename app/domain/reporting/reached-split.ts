import type { Day } from "~/platform/amsterdam";
import { byKey, type FigurePart, type FigureSplits } from "./figure-row";
import type { AskedPlace } from "./narrowed-part";
import { narrowingOf, UNSAID } from "./narrowing";
import type { ReportScope } from "./report-scope";

/** An organisation that was reached, with its kind and region of that day. */
export interface ReachedOrganisation extends AskedPlace {
  name: string;
}

type Reached = readonly ReachedOrganisation[];

/** Those of a kind and region. */
export function reachedFrom(reached: Reached, { kind, region }: AskedPlace): ReachedOrganisation[] {
  return reached.filter((each) => isAsked(kind, each.kind) && isAsked(region, each.region));
}

/** The names of who was reached by the end of a day, and what they are narrowed to. */
export function reachedNames(reached: Reached, scope: ReportScope, day: Day) {
  const { kind, region } = narrowingOf(scope, { ...reachedSplits(reached), month: [], offering: [] }, true);
  return { names: reachedFrom(reached, { kind, region }).map(({ name }) => name), kind, region, day };
}

/** Reached organisations by region and kind: who they are is public, so that each part is all there is. */
export function reachedSplits(reached: Reached): Pick<FigureSplits, "region" | "kind"> {
  return {
    region: partsBy(reached, ({ region }) => region, "geen regio"),
    kind: partsBy(reached, ({ kind }) => kind, "onbekend"),
  };
}

function partsBy(reached: Reached, keyOf: (each: ReachedOrganisation) => string | null, unknown: string): FigurePart[] {
  const parts = [...Map.groupBy(reached, keyOf)].map(([key, { length }]) => {
    return { key, title: key === null ? unknown : null, count: length, rows: length, unsaid: 0 };
  });
  return parts.sort(byKey);
}

function isAsked(asked: string | null, own: string | null): boolean {
  return asked === null || (own ?? UNSAID) === asked;
}
