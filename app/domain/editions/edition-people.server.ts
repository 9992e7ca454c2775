import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { logLook } from "~/domain/audit/log-look.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { ownOrigin } from "~/platform/origin.server";
import { everyone, type PeopleFilter } from "./edition-people-filter";
import { type NumberedRow, organisationsOfPeople, peopleByState, peopleRows } from "./edition-people-rows.server";
import { countsOf } from "./edition-people-words";

const PER_PAGE = 50;
const REQUESTS_ON_TOP = 20;

/**
 * The people of an edition within the actor's themes, or that they teach; else NotFound. One page of those the filter asks
 * for, and on top the requests that wait for a lead's word. The look at these names is logged.
 */
export async function editionPeople(actor: Visitor, editionId: string, filter: PeopleFilter) {
  const staff = await editionStaff(db, workScope(actor), editionId);
  insist(may.seePeople(actor, staff));
  const edition = await readEdition(db, editionId);
  await logLook(recordedAs(actor), { list: "people", id: edition.id });
  const keep = may.keepPeople(actor, staff);
  const piece = { limit: PER_PAGE, offset: (filter.page - 1) * PER_PAGE };
  const [found, byState, organisations, reserves, sensitive, requests] = await Promise.all([
    peopleRows(db, edition.id, filter, piece),
    peopleByState(db, edition.id),
    organisationsOfPeople(db, edition.id),
    reservesOf(edition),
    asksSensitive(edition.id),
    keep ? requestsOf(edition) : [],
  ]);
  return {
    edition: editionFacts(edition),
    filter,
    people: found.rows.map(lineOf),
    total: found.total,
    pages: Math.max(1, Math.ceil(found.total / PER_PAGE)),
    requests: requests.map(lineOf),
    counts: countsOf(byState),
    reserves,
    organisations,
    sensitive,
    shareOrigin: ownOrigin(),
    can: { keep, mark: may.markAttendance(actor, staff) },
    now: clock.now().toISOString(),
  };
}

function editionFacts({ id, title, state, capacity, approval, startsAt, endsAt, offering }: LockedEdition) {
  const begun = startsAt !== null && startsAt <= clock.now();
  return {
    id,
    title,
    state,
    capacity,
    approval,
    begun,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    slug: offering.slug,
    offeringTitle: offering.title,
  };
}

/** The first requests that nobody decided on, where the theme lead is who decides. */
async function requestsOf({ id, approval, state, startsAt }: LockedEdition): Promise<NumberedRow[]> {
  const late = startsAt !== null && startsAt <= clock.now();
  if (approval !== "THEME_LEAD" || state !== "PUBLISHED" || late) return [];
  const { rows } = await peopleRows(
    db,
    id,
    { ...everyone, groups: ["requested"], sort: "queue" },
    { limit: REQUESTS_ON_TOP, offset: 0 },
  );
  return rows.filter(({ approvedAt }) => approvedAt === null);
}

/** The places that are kept for audiences at this moment. */
async function reservesOf({ id: editionId, reservedUntil, startsAt }: LockedEdition) {
  const until = reservedUntil ?? startsAt;
  if (!until || until <= clock.now()) return [];
  const rows = await db.editionReserve.findMany({
    where: { editionId },
    orderBy: { audience: { position: "asc" } },
    select: { places: true, audience: { select: { title: true } } },
  });
  return rows.map(({ places, audience }) => ({ audience: audience.title, places }));
}

/** Whether there are answers that an export leaves out. */
async function asksSensitive(editionId: string): Promise<boolean> {
  return (await db.question.count({ where: { editionId, sensitive: true } })) > 0;
}

function lineOf(row: NumberedRow) {
  const { id, name, organisation, state, source, number } = row;
  return {
    id,
    name,
    organisation,
    state,
    source,
    approved: row.approvedAt !== null,
    number,
    since: (row.endedAt ?? (state === "CONFIRMED" ? row.confirmedAt : null) ?? row.requestedAt).toISOString(),
    offeredUntil: row.offeredUntil?.toISOString() ?? null,
  };
}
