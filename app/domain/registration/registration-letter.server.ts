import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { EditionLetterFacts, LetterContent } from "~/domain/outbox/letter-kinds";
import type { RegistrationState } from "./registration-state";

interface Told {
  to: RegistrationState;
  /** SEQUENCE of this person's own invitation. */
  sequence: number;
  hadPlace: boolean;
  until: Date | null;
}

/** The letter that tells a person what became of their registration. */
export function registrationLetter(edition: LockedEdition, { to, sequence, hadPlace, until }: Told): LetterContent {
  const facts = editionLetterFacts(edition, sequence);
  switch (to) {
    case "CONFIRMED":
      return { kind: "registration-confirmed", facts };
    case "WAITING":
      return { kind: "registration-waiting", facts };
    case "REQUESTED":
      return { kind: "registration-requested", facts };
    case "OFFERED":
      return { kind: "place-offered", facts: { ...facts, until: until?.toISOString() ?? "" } };
    case "LAPSED":
      return { kind: "offer-lapsed", facts };
    case "DECLINED":
    case "CANCELLED":
      return { kind: "registration-cancelled", facts: { ...facts, hadPlace } };
  }
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
    online: venue === null,
    trainers: edition.trainers.map(({ name }) => name),
    contactName: offering.contactName,
    contactEmail: offering.contactEmail,
    sequence: edition.calendarSequence + sequence,
  };
}
