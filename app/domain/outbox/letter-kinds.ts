/** Every letter the academy sends: its kind and the facts it tells. Moments are ISO instants. */
export type LetterContent =
  | { kind: "sign-in-code" | "account-code"; facts: CodeFacts }
  | { kind: "no-account"; facts: Record<string, never> }
  | { kind: "registration-confirmed" | "registration-waiting" | "registration-requested"; facts: EditionLetterFacts }
  | { kind: "offer-lapsed"; facts: EditionLetterFacts }
  | { kind: "registration-cancelled"; facts: CancelledFacts }
  | { kind: "place-offered"; facts: OfferFacts };

/** Letters whose facts let someone in; those facts go once the letter has gone. */
export const KINDS_WITH_CODE: readonly string[] = ["sign-in-code", "account-code"] satisfies LetterContent["kind"][];

export type LetterKind = LetterContent["kind"];
export type FactsOf<K extends LetterKind> = Extract<LetterContent, { kind: K }>["facts"];

// Types and no interfaces: only those are known to be JSON.
export type CodeFacts = {
  /** As it stands in the letter: "AB3D-7KQ2". */
  code: string;
  minutes: number;
};

export type LetterMeeting = {
  id: string;
  startsAt: string;
  endsAt: string;
};

export type LetterVenue = {
  name: string;
  address: string;
  postcode: string;
  town: string;
};

export type EditionLetterFacts = {
  editionId: string;
  slug: string;
  offeringTitle: string;
  editionTitle: string;
  meetings: LetterMeeting[];
  venue: LetterVenue | null;
  online: boolean;
  trainers: string[];
  contactName: string;
  contactEmail: string;
  /** Of the invitation: the edition's calendar sequence + that of the registration. */
  sequence: number;
};

/** `hadPlace`: the registration was confirmed, so an invitation stands in the person's calendar. */
export type CancelledFacts = EditionLetterFacts & { hadPlace: boolean };

/** `until`: the moment at which the offered place goes to the next one. */
export type OfferFacts = EditionLetterFacts & { until: string };
