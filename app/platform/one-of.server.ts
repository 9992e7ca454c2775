import { Prisma } from "@db/client";

/** `= id` for one id and `= ANY(ids)` for several: a plan for one can be kept, one for a list is made for each length. */
export function oneOf(ids: readonly string[]): Prisma.Sql {
  const [only] = ids;
  return ids.length === 1 ? Prisma.sql`= ${only}::uuid` : Prisma.sql`= ANY(${[...ids]}::uuid[])`;
}
