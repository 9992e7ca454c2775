import { type Actor, isSignedIn, type Visitor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { peopleOn } from "~/domain/accounts/people-on.server";
import { linkIsOpen } from "~/domain/catalogue/edition-phase";
import { isInvitedTo, type LockedEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { type StoryLine, storiesOf } from "./my-stories.server";
import { overlapsOf } from "./overlaps.server";
import { questionsOf } from "./questions-queries.server";
import { placeInQueue } from "./registration-queries.server";
import { employerKey, type Seeker } from "./seating";
import { seatsLeft } from "./seats-left.server";
import { type Can, canOf, type Mine, type Standing, standingOf } from "./standing";

/** What the page of an edition tells the one who looks of themselves. */
export interface MyStanding {
  standing: Standing;
  can: Can;
  signedIn: boolean;
  /** Registering takes more than a press: the edition has questions, or a manager decides. */
  asks: boolean;
  /** What else they have a place in then. */
  overlaps: string[];
  /** For whom the last places are kept, when that is why they can have none. */
  keptFor: string[];
  onlineUrl: string | null;
  /** What who has a place must know or bring. */
  practical: string;
  contactEmail: string | null;
  story: StoryLine[];
}

/** Where an actor stands with an edition they can see, and what they can do. */
export async function myStanding(actor: Actor, editionId: string): Promise<MyStanding> {
  const now = clock.now();
  const edition = await readEdition(db, editionId);
  const [invited, questions, { seating, waiting }, own] = await Promise.all([
    isInvitedTo(db, catalogueScope(actor), edition),
    edition.questions > 0 ? questionsOf(db, editionId) : [],
    seatsLeft(db, edition),
    isSignedIn(actor) ? ownFacts(edition, actor) : nothingOwn,
  ]);
  const { seeker, mine, overlaps, story, contactEmail } = own;
  const standing = standingOf({ edition, seating, waiting, seeker, invited, mine }, now);
  const hasPlace = standing.at === "place";
  const isKept = (standing.at === "full" || standing.at === "waiting") && standing.why === "reserved";
  return {
    standing,
    can: canOf(standing),
    signedIn: isSignedIn(actor),
    asks: questions.length > 0 || edition.approval === "MANAGER",
    overlaps,
    keptFor: isKept ? await audienceTitles(edition) : [],
    onlineUrl: hasPlace && linkIsOpen(edition, now) ? edition.onlineUrl : null,
    practical: hasPlace ? edition.practical : "",
    contactEmail,
    story,
  };
}

const nothingOwn = {
  seeker: { employer: null, audienceId: null },
  mine: null,
  overlaps: [],
  story: [],
  contactEmail: null,
};

async function ownFacts(edition: LockedEdition, visitor: Visitor) {
  const { personId } = visitor;
  const [seeker, mine, overlaps, stories] = await Promise.all([
    seekerOf(visitor, edition),
    latest(edition.id, personId),
    overlapsOf(db, edition, [personId]),
    storiesOf(db, personId, edition.id),
  ]);
  const story = stories.get(edition.id) ?? [];
  return { seeker, mine, overlaps: overlaps.get(personId) ?? [], story, contactEmail: edition.offering.contactEmail };
}

/** What the edition's quota and reserves ask of a visitor. */
async function seekerOf(visitor: Visitor, { quotaPerOrganisation, reserves }: LockedEdition): Promise<Seeker> {
  const { personId, organisationId, audienceIds } = visitor;
  const audienceId = reserves.find((reserve) => audienceIds.includes(reserve.audienceId))?.audienceId ?? null;
  if (quotaPerOrganisation === null || organisationId) return { employer: organisationId, audienceId };
  const [person] = await peopleOn(db, [personId], dayOf(clock.now()));
  return { employer: person ? employerKey({ ...person, employer: person.employerName }) : null, audienceId };
}

async function latest(editionId: string, personId: string): Promise<Mine | null> {
  const found = await db.registration.findFirst({
    where: { editionId, personId },
    orderBy: { queuePosition: "desc" },
    select: { id: true, state: true, offeredUntil: true, approval: { select: { expiresAt: true } } },
  });
  if (!found) return null;
  const { id, state, offeredUntil, approval } = found;
  const position = state === "WAITING" ? await placeInQueue(db, id) : 0;
  return { state, offeredUntil, position, decideUntil: approval?.expiresAt ?? null };
}

async function audienceTitles({ reserves }: LockedEdition): Promise<string[]> {
  const ids = reserves.map(({ audienceId }) => audienceId);
  const rows = await db.audience.findMany({ where: { id: { in: ids } }, orderBy: { position: "asc" } });
  return rows.map(({ title }) => title);
}
