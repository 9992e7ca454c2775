import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { EditionLetterFacts, LetterContent } from "~/domain/outbox/letter-kinds";
import type { ChangeReason, RegistrationState } from "./registration-state";

interface Told {
  from: RegistrationState | null;
  to: RegistrationState;
  reason: ChangeReason;
  /** SEQUENCE of this person's own invitation. */
  sequence: number;
  hadPlace: boolean;
  until: Date | null;
  /** What was said with it; empty when nothing. */
  note: string;
  /** The words for the edition they were moved to. */
  movedTo: string | null;
}

/** The letter that tells a person what became of their registration; null when there is nothing to tell. */
export function registrationLetter(edition: LockedEdition, told: Told): LetterContent | null {
  const facts = editionLetterFacts(edition, told.sequence);
  const { from, to, reason, hadPlace, until, note, movedTo } = told;
  switch (reason) {
    case "registered":
    case "registered-by-lead":
    case "registered-from-list":
    case "moved-here":
    case "walked-in":
      return { kind: joinedKind(to), facts };
    case "accepted":
      return { kind: "registration-confirmed", facts };
    case "place-free":
      return { kind: "registration-promoted", facts: { ...facts, wasRequest: from === "REQUESTED" } };
    case "place-free-late":
    case "place-free-overlap":
      return { kind: "place-offered", facts: { ...facts, until: until?.toISOString() ?? "" } };
    case "lapsed":
      return { kind: "offer-lapsed", facts };
    case "approved":
      return { kind: "registration-approved", facts };
    case "approval-expired":
      return { kind: "approval-expired", facts };
    case "declined":
      return { kind: "registration-declined", facts: { ...facts, reason: note } };
    case "cancelled":
    case "refused":
      return { kind: "registration-cancelled", facts: { ...facts, hadPlace } };
    case "cancelled-by-lead":
    case "moved-away":
      return { kind: "cancelled-for-you", facts: { ...facts, hadPlace, reason: note, movedTo } };
    case "edition-cancelled":
      return { kind: "edition-cancelled", facts: { ...facts, hadPlace, reason: note } };
    case "passed-approval-missing":
    case "passed-quota-full":
    case "passed-reserved":
      return null;
  }
}

function joinedKind(to: RegistrationState) {
  if (to === "CONFIRMED") return "registration-confirmed";
  return to === "REQUESTED" ? "registration-requested" : "registration-waiting";
}

/** What a letter about an edition tells of it; `sequence` is that of the receiver's registration. */
export function editionLetterFacts(edition: LockedEdition, sequence: number): EditionLetterFacts {
  const { offering, venue } = edition;
  return {
    editionId: edition.id,
    slug: offering.slug,
    offeringTitle: offering.title,
    editionTitle: edition.title,
    meetings: edition.meetings.map(({ id, startsAt, endsAt }) => ({
      id,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    venue: venue && { name: venue.name, address: venue.address, postcode: venue.postcode, town: venue.town },
    online: venue === null || edition.onlineUrl !== null,
    trainers: edition.trainers.map(({ name }) => name),
    contactName: offering.contactName,
    contactEmail: offering.contactEmail,
    sequence: edition.calendarSequence + sequence,
  };
}
