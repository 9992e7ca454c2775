import type { Codes } from "../participation/codes";
import type { Ledger } from "../participation/ledger";
import type { OfferingFacts } from "../participation/ledger-row";
import type { CountingRule } from "./counting-rule";

/** Whether the facts of an offering (by their code) are those that a rule is about. */
export function isAbout(ledger: Ledger, rule: CountingRule): (fact: number) => boolean {
  return remembered(ledger.facts, (facts) => fits(rule, facts));
}

/** Whether the organisation of a row (by the code of its place) is of a kind that a rule counts. */
export function isFrom(ledger: Ledger, { filter }: CountingRule): (place: number) => boolean {
  return remembered(ledger.places, (place) => within(filter.organisationKinds, place.organisationKind));
}

function fits({ filter }: CountingRule, { offeringKind, format, themes, audiences, online }: OfferingFacts): boolean {
  return (
    within(filter.kinds, offeringKind) &&
    within(filter.formats, format) &&
    overlaps(filter.themes, themes) &&
    overlaps(filter.audiences, audiences) &&
    (filter.online === undefined || filter.online === online)
  );
}

function within(allowed: readonly string[] | undefined, value: string | null): boolean {
  return !allowed || (value !== null && allowed.includes(value));
}

function overlaps(allowed: readonly string[] | undefined, values: readonly string[]): boolean {
  return !allowed || allowed.some((each) => values.includes(each));
}

/** A judgement over shared things that is made once for each of them. */
function remembered<Thing>(codes: Codes<Thing>, judge: (thing: Thing) => boolean): (code: number) => boolean {
  const known: boolean[] = [];
  return (code) => {
    const found = known[code];
    if (found !== undefined) return found;
    const thing = codes.values[code];
    const judged = thing !== null && thing !== undefined && judge(thing);
    known[code] = judged;
    return judged;
  };
}
