import type { SplitBy } from "~/domain/reporting/figure-row";
import type { Narrowing } from "~/domain/reporting/narrowing";
import type { PromiseLine } from "~/domain/reporting/promise-line";
import { type ReportScope, type RowList, scopeQuery, wholeFigure } from "~/domain/reporting/report-scope";
import { paths } from "~/paths";

/** What the numbers of the page of figures open to. */
export interface PromiseHrefs {
  whole: (line: PromiseLine) => string;
  /** What comes from the chosen kind of organisation and region. */
  part: (line: PromiseLine) => string;
}

export function promiseHrefs(scope: ReportScope, today: string): PromiseHrefs {
  return {
    whole: ({ slug, inParts }) =>
      `${paths.target(slug)}${scopeQuery(scope, today, wholeFigure)}${inParts ? "#delen" : ""}`,
    part: ({ slug, chosenPart }) =>
      `${paths.target(slug)}${scopeQuery(scope, today, { status: null })}#${chosenPart?.isNamed ? "bereikt" : "regels"}`,
  };
}

interface OfPromise {
  scope: ReportScope;
  today: string;
  line: PromiseLine;
  /** Of a promise that counts organisations: who was reached. */
  reached: object | null;
  behind: { list: RowList | null; narrowing: Pick<Narrowing, "part"> };
}

const splitKeys = { region: "region", kind: "organisationKind", month: "month", offering: "offering" } as const;

/** What the numbers on the page of one promise open to. */
export function figureHrefs({ scope, today, line, reached, behind }: OfPromise) {
  const whole = (changes: Partial<ReportScope>) => scopeQuery(scope, today, { ...wholeFigure, ...changes });
  return {
    figure: line.inParts ? "#delen" : `${whole({})}#regels`,
    list: (list: RowList | null) => `${whole({ list })}#regels`,
    quarter: (part: string) => `${whole({ part })}#regels`,
    /** A part of what the page is about: the whole figure, a list beside it, or a part of its period. */
    split: (split: SplitBy, key: string) => {
      const query = whole({ list: behind.list, part: behind.narrowing.part, [splitKeys[split]]: key });
      return `${query}#${reached && (split === "region" || split === "kind") ? "bereikt" : "regels"}`;
    },
    organisation: (slug: string) => paths.organisationRows(slug) + whole({ promise: line.slug }),
    reached: (changes: Partial<ReportScope>) => `${scopeQuery(scope, today, changes)}#bereikt`,
  };
}
