import { Prisma } from "@db/client";
import { searchWords } from "~/domain/catalogue/search-words";
import { LIVING, type RegistrationState } from "~/domain/registration/registration-state";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type PeopleFilter, type PeopleSort, statesOf } from "./edition-people-filter";

export interface PeopleRow {
  id: string;
  personId: string;
  name: string;
  jobTitle: string | null;
  /** Of the account, else where to write to someone without one. */
  email: string | null;
  /** Where they worked when they registered; null when nobody knows. */
  organisation: string | null;
  state: RegistrationState;
  source: string;
  approvedAt: Date | null;
  requestedAt: Date;
  confirmedAt: Date | null;
  offeredUntil: Date | null;
  endedAt: Date | null;
}

export interface NumberedRow extends PeopleRow {
  /** In the queue of the edition, counting from 1; null outside it. */
  number: number | null;
}

type Question = Pick<PeopleFilter, "search" | "groups" | "organisation" | "sort">;

interface Piece {
  limit: number;
  offset: number;
}

/** The people of an edition that a filter asks for, each by their last registration; all of them, or one page. */
export async function peopleRows(
  client: Tx,
  editionId: string,
  question: Question,
  piece?: Piece,
): Promise<{ rows: NumberedRow[]; total: number }> {
  const limited = piece ? Prisma.sql`LIMIT ${piece.limit} OFFSET ${piece.offset}` : Prisma.empty;
  const found = await client.$queryRaw<(NumberedRow & { total: number })[]>(Prisma.sql`
    SELECT "listed".*, "queue"."number", (count(*) OVER ())::int AS "total"
    FROM (${lastRegistrations(editionId, statesOf(question))}) AS "listed"
    LEFT JOIN (
      SELECT "id"::text AS "id", (row_number() OVER (ORDER BY "queue_position"))::int AS "number" FROM "registration"
      WHERE "edition_id" = ${editionId}::uuid AND "state" IN ('REQUESTED', 'WAITING')
    ) AS "queue" ON "queue"."id" = "listed"."id"
    WHERE ${asked(question)}
    ORDER BY ${orderOf(question.sort)} ${limited}
  `);
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** The people of an edition with these registrations, as far as they are living, by name. */
export async function chosenPeople(client: Tx, editionId: string, ids: string[]): Promise<PeopleRow[]> {
  return client.$queryRaw<PeopleRow[]>(Prisma.sql`
    SELECT * FROM (${lastRegistrations(editionId, [...LIVING])}) AS "listed"
    WHERE "id" = ANY(${ids}::text[]) ORDER BY ${orderOf("name")}
  `);
}

/** How many people of an edition stand in each state, each counted once. */
export async function peopleByState(client: Tx, editionId: string): Promise<Map<RegistrationState, number>> {
  const counts = await client.$queryRaw<{ state: RegistrationState; people: number }[]>(Prisma.sql`
    SELECT mine."state"::text AS "state", count(*)::int AS "people" FROM "registration" mine
    WHERE mine."edition_id" = ${editionId}::uuid AND ${noLater} GROUP BY mine."state"
  `);
  return new Map(counts.map(({ state, people }) => [state, people]));
}

/** Where the people of an edition work, by name, with how many there are of each. */
export async function organisationsOfPeople(client: Tx, editionId: string) {
  return client.$queryRaw<{ name: string; people: number }[]>(Prisma.sql`
    SELECT min("name") AS "name", sum("people")::int AS "people" FROM (
      SELECT "organisation" AS "name", count(*) AS "people" FROM (${lastRegistrations(editionId)}) AS "listed"
      WHERE "organisation" IS NOT NULL GROUP BY "organisation"
    ) AS "spelled" GROUP BY "fold"("name") ORDER BY "fold"("name")
  `);
}

const noLater = Prisma.sql`NOT EXISTS (
  SELECT FROM "registration" later WHERE later."edition_id" = mine."edition_id"
  AND later."person_id" = mine."person_id" AND later."queue_position" > mine."queue_position"
)`;

function lastRegistrations(editionId: string, states?: RegistrationState[]): Prisma.Sql {
  const today = dayOf(clock.now());
  const inStates = states ? Prisma.sql`AND mine."state" = ANY(${states}::"RegistrationState"[])` : Prisma.empty;
  return Prisma.sql`
    SELECT mine."id"::text AS "id", mine."person_id"::text AS "personId", person."name", person."job_title" AS "jobTitle",
      coalesce(account."email", person."email") AS "email",
      coalesce(employer."name", mine."employer", place."name", today."employer_name") AS "organisation",
      mine."state"::text AS "state", mine."source", mine."queue_position" AS "queuePosition",
      mine."approved_at" AS "approvedAt", mine."requested_at" AS "requestedAt", mine."confirmed_at" AS "confirmedAt",
      mine."offered_until" AS "offeredUntil", mine."ended_at" AS "endedAt"
    FROM "registration" mine
    JOIN "person" person ON person."id" = mine."person_id"
    LEFT JOIN "account" account ON account."person_id" = person."id"
    LEFT JOIN "organisation" employer ON employer."id" = mine."organisation_id"
    LEFT JOIN "membership" today ON mine."organisation_id" IS NULL AND mine."employer" IS NULL
      AND today."person_id" = mine."person_id" AND today."from_day" <= ${today}::date
      AND (today."until_day" IS NULL OR today."until_day" > ${today}::date)
    LEFT JOIN "organisation" place ON place."id" = today."organisation_id"
    WHERE mine."edition_id" = ${editionId}::uuid AND ${noLater} ${inStates}`;
}

/** Every word of the search stands somewhere in the name or the organisation, accents and capitals aside. */
function asked({ search, organisation }: Question): Prisma.Sql {
  const words = searchWords(search);
  const byWords =
    words.length > 0
      ? Prisma.sql`"fold"("name" || ' ' || coalesce("organisation", '')) LIKE ALL (
          SELECT '%' || "fold"("word") || '%' FROM unnest(${words}::text[]) AS "word")`
      : Prisma.sql`true`;
  if (!organisation) return byWords;
  return Prisma.sql`${byWords} AND "fold"("organisation") = "fold"(${organisation}::text)`;
}

function orderOf(sort: PeopleSort): Prisma.Sql {
  if (sort === "queue") return Prisma.sql`"queuePosition"`;
  const byName = Prisma.sql`"fold"("name"), "queuePosition"`;
  return sort === "name" ? byName : Prisma.sql`"fold"("organisation") NULLS LAST, ${byName}`;
}
