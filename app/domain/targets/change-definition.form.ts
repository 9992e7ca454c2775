import { lineField, optionalLinesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";
import type { TargetDefinition } from "./definition";
import {
  COMPARATORS,
  FIRST_DAY,
  isPlannable,
  KINDS,
  LAST_DAY,
  MEASURES,
  RHYTHMS,
  THRESHOLDS,
} from "./definition-shape";
import { monthFields, monthFieldsOf, monthWeightsOf, weighsSomething } from "./month-weights";
import { growsByDays } from "./pace";
import type { TargetFilter } from "./target-filter";

const pick = "Kies uit de lijst.";
const many = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string().max(120)).max(200, "Kies er minder."),
);
const day = z.iso
  .date({ error: "Kies een dag." })
  .refine(isPlannable, `Kies een dag tussen ${FIRST_DAY.slice(0, 4)} en ${LAST_DAY.slice(0, 4)}.`);
const maybeDay = z.union([z.literal("").transform(() => null), day]).default(null);
const maybeNumber = z
  .string()
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return null;
    if (/^\d{1,6}$/.test(typed.trim())) return Number(typed);
    context.addIssue({ code: "custom", message: "Vul een heel getal in, zoals 12." });
    return z.NEVER;
  });

/** How a promise will be counted, from when and why. `bewaren` keeps it as a draft; without it the page shows what it would mean. */
export const definitionForm = z
  .object({
    meting: z.enum(MEASURES, { error: pick }),
    aanbod: many,
    soortaanbod: z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(KINDS, { error: pick }))),
    vormen: many,
    themas: many,
    doelgroepen: many,
    plaats: z.enum(["", "online", "locatie"], { error: pick }).default(""),
    soorten: many,
    drempel: z.union([z.literal("").transform(() => undefined), z.enum(THRESHOLDS, { error: pick })]).optional(),
    van: day,
    tot: day,
    ritme: z.enum(RHYTHMS, { error: pick }),
    klaar: maybeDay,
    vergelijking: z.enum(COMPARATORS, { error: pick }),
    waarde: maybeNumber,
    perdeel: maybeNumber,
    ...monthFields,
    basis: z.enum(["NOT_EXTRA", "NONE", "FROZEN", "NUMBER"], { error: pick }),
    basisaantal: maybeNumber,
    basisbron: z.string().max(300).default(""),
    ingang: day,
    reden: optionalLinesField({ longest: 1_000 }),
    gezien: z.string().max(40).default(""),
    bewaren: z.string().optional(),
  })
  .superRefine((typed, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (typed.bewaren !== undefined && typed.reden === "") wrong("reden", "Schrijf waarom u anders wilt tellen.");
    if (typed.van > typed.tot) wrong("tot", "Het einde ligt voor het begin.");
    if (typed.vergelijking !== "NONE" && typed.waarde === null) wrong("waarde", "Vul in hoeveel er beloofd is.");
    if (typed.perdeel === 0) wrong("perdeel", "Vul een getal in van 1 of meer.");
    if (typed.meting === "MANUAL_RATIO" && (typed.waarde ?? 0) > 100) wrong("waarde", "Een percentage gaat tot 100.");
    if (typed.basis === "NUMBER" && typed.basisaantal === null) wrong("basisaantal", "Vul het aantal van toen in.");
    if (typed.basis === "NUMBER" && !lineField({ missing: "", longest: 300 }).safeParse(typed.basisbron).success)
      wrong("basisbron", "Schrijf waar dat aantal vandaan komt.");
    const weights = monthWeightsOf(typed);
    if (!weights) return;
    if (!growsByDays(paceOf(typed)))
      wrong("maand1", "Verdelen kan alleen bij een aantal dat door het jaar heen groeit. Maak de maanden leeg.");
    else if (!weighsSomething(weights, typed.van, typed.tot))
      wrong("maand1", "Geef minstens één maand van de periode een getal van 1 of meer.");
  });

export type TypedDefinition = z.output<typeof definitionForm>;

/** The definition that was typed; what the form does not ask stays as it stands. */
export function definitionFrom(typed: TypedDefinition, standing: TargetDefinition): TargetDefinition {
  const { subsetOf } = standing.filter;
  const monthWeights = monthWeightsOf(typed);
  return {
    ...paceOf(typed),
    filter: { ...filterOf(typed), ...(subsetOf && { subsetOf }) },
    baseline:
      typed.basis === "NUMBER"
        ? { kind: "NUMBER", count: typed.basisaantal ?? 0, source: typed.basisbron.trim() }
        : { kind: typed.basis },
    dueDay: typed.klaar,
    comparator: typed.vergelijking,
    ...(monthWeights && { monthWeights }),
  };
}

function paceOf(typed: Omit<TypedDefinition, "reden" | "ingang">) {
  return {
    measure: typed.meting,
    fromDay: typed.van,
    untilDay: typed.tot,
    rhythm: typed.ritme,
    perPeriod: typed.perdeel,
    value: typed.vergelijking === "NONE" ? null : typed.waarde,
  };
}

function filterOf(typed: TypedDefinition): TargetFilter {
  return {
    ...(typed.aanbod.length > 0 && { offerings: [...typed.aanbod].sort() }),
    ...(typed.soortaanbod.length > 0 && { kinds: typed.soortaanbod }),
    ...(typed.vormen.length > 0 && { formats: typed.vormen }),
    ...(typed.themas.length > 0 && { themes: typed.themas }),
    ...(typed.doelgroepen.length > 0 && { audiences: typed.doelgroepen }),
    ...(typed.soorten.length > 0 && { organisationKinds: typed.soorten }),
    ...(typed.plaats !== "" && { online: typed.plaats === "online" }),
    ...(typed.drempel && { threshold: typed.drempel }),
  };
}

/** The fields of the form as a definition fills them. */
export function fieldsOf({ measure, filter, baseline, ...rest }: TargetDefinition) {
  return {
    meting: measure,
    aanbod: filter.offerings ?? [],
    soortaanbod: filter.kinds ?? [],
    vormen: filter.formats ?? [],
    themas: filter.themes ?? [],
    doelgroepen: filter.audiences ?? [],
    plaats: filter.online === undefined ? "" : filter.online ? "online" : "locatie",
    soorten: filter.organisationKinds ?? [],
    drempel: filter.threshold ?? "",
    van: rest.fromDay,
    tot: rest.untilDay,
    klaar: rest.dueDay ?? "",
    ritme: rest.rhythm,
    perdeel: String(rest.perPeriod ?? ""),
    vergelijking: rest.comparator,
    waarde: String(rest.value ?? ""),
    basis: baseline.kind,
    basisaantal: baseline.kind === "NUMBER" ? String(baseline.count) : "",
    basisbron: baseline.kind === "NUMBER" ? baseline.source : "",
    ...monthFieldsOf(rest.monthWeights),
  };
}
