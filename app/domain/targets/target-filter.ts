import { z } from "~/platform/zod";

/** Which rows of the ledger belong to a promise. What is left out narrows nothing; offerings and themes are slugs. */
export const targetFilter = z.object({
  offerings: z.array(z.string()).optional(),
  kinds: z.array(z.enum(["TRAINING", "E_LEARNING", "EVENT"])).optional(),
  formats: z.array(z.string()).optional(),
  themes: z.array(z.string()).optional(),
  audiences: z.array(z.string()).optional(),
  organisationKinds: z.array(z.string()).optional(),
  online: z.boolean().optional(),
  /** How far a participant must have come; a later step implies the earlier one. */
  threshold: z.enum(["STARTED", "COMPLETED", "ATTENDED"]).optional(),
  /** The promise this one is a part of ("waarvan ..."). */
  subsetOf: z.string().optional(),
});

export type TargetFilter = z.infer<typeof targetFilter>;
export type Threshold = NonNullable<TargetFilter["threshold"]>;

/** What "extra" is counted on top of; NOT_EXTRA is every promise that does not say extra. */
export const baseline = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("NOT_EXTRA") }),
  z.object({ kind: z.literal("NONE") }),
  z.object({ kind: z.literal("FROZEN") }),
  z.object({ kind: z.literal("NUMBER"), count: z.number().int().nonnegative(), source: z.string() }),
]);

export type Baseline = z.infer<typeof baseline>;
