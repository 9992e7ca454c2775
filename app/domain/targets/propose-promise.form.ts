import { hiddenIdField, lineField, linesField, optionalLinesField } from "~/platform/form-fields";
import { isSlug } from "~/platform/slug";
import { z } from "~/platform/zod";
import { PROMISE_KINDS } from "./promise-kind";

/** A promise under an umbrella, or one that is a part of another ("waarvan ..."). */
export const PART_KINDS = ["UMBRELLA", "SUBSET"] as const;
export type PartKind = (typeof PART_KINDS)[number];

const pick = "Kies uit de lijst.";
const slug = z.string().refine(isSlug, pick);
const blank = z.literal("").transform(() => null);

/** What a promise says, whom it is of, and of which other one it is a part. */
export const promiseForm = z
  .object({
    nieuw: hiddenIdField,
    titel: lineField({ missing: "Schrijf wat er wordt beloofd.", longest: 200 }),
    themas: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(slug).min(1, "Kies minstens één thema.").max(50, "Kies er minder."),
    ),
    soort: z.enum(PROMISE_KINDS, { error: "Kies hoe deze belofte wordt geteld." }),
    bron: linesField({
      missing: "Schrijf waar dit in het Jaarplan staat, of waarom deze belofte erbij komt.",
      longest: 500,
    }),
    subthema: optionalLinesField({ longest: 120 }),
    doelgroep: optionalLinesField({ longest: 200 }),
    deelvan: z.union([blank, slug]).default(null),
    deelsoort: z.union([blank, z.enum(PART_KINDS, { error: pick })]).default(null),
  })
  .superRefine(({ deelvan, deelsoort, soort }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (deelvan && !deelsoort) wrong("deelsoort", "Kies wat de twee met elkaar te maken hebben.");
    if (deelvan && soort === "C") wrong("deelvan", "Alleen een belofte die wordt geteld kan een deel zijn.");
  });

export type TypedPromise = z.output<typeof promiseForm>;
