import { z } from "~/platform/zod";

/** Where someone works: a listed organisation, or an employer in their own words. */
const employment = z.object({
  organisationId: z.string().nullable(),
  employerName: z.string().nullable(),
  /** A slug of `organisation-kinds.ts`. */
  organisationKind: z.string(),
  /** One of the 32; null is outside the region. */
  municipalityId: z.string().nullable(),
});

/** What someone said about themselves; becomes a person with an account once their address is proven. */
export const newcomer = z.object({
  name: z.string(),
  jobTitle: z.string().nullable(),
  /** Null when nobody has asked: an administrator who was added by the operator. */
  employment: employment.nullable(),
});

export type Employment = z.infer<typeof employment>;
export type Newcomer = z.infer<typeof newcomer>;
