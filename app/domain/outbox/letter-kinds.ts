/** Every letter the academy sends: its kind and the facts it tells. Moments are ISO instants. */
export type LetterContent =
  | { kind: "sign-in-code" | "account-code"; facts: CodeFacts }
  | { kind: "no-account"; facts: Record<string, never> }
  | { kind: "registration-confirmed" | "registration-waiting" | "registration-requested"; facts: EditionLetterFacts }
  /** Approved: it may take part, and waits for a place; whoever gets one at once reads that they have it. */
  | { kind: "registration-approved" | "approval-expired"; facts: EditionLetterFacts }
  | { kind: "registration-promoted"; facts: EditionLetterFacts & { wasRequest: boolean } }
  | { kind: "registration-declined"; facts: EditionLetterFacts & { reason: string } }
  | { kind: "manager-asked"; facts: ManagerFacts }
  /** The moment until which they may answer moved to an earlier one after the first letter had gone. */
  | { kind: "manager-asked-sooner"; facts: ManagerFacts }
  | { kind: "offer-lapsed"; facts: EditionLetterFacts }
  | { kind: "registration-cancelled"; facts: CancelledFacts }
  | { kind: "cancelled-for-you"; facts: CancelledFacts & { reason: string; movedTo: string | null } }
  | { kind: "edition-changed"; facts: ChangedFacts }
  /** Its meetings are those that were dropped from an edition that goes through; sent to who has a place. */
  | { kind: "meetings-dropped"; facts: EditionLetterFacts }
  | { kind: "edition-cancelled"; facts: CancelledFacts & { reason: string } }
  | { kind: "edition-reminder"; facts: ReminderFacts }
  | { kind: "edition-message"; facts: MessageFacts }
  | { kind: "invitation"; facts: InvitationFacts }
  | {
      kind: "request-answered";
      facts: { slug: string; offeringTitle: string; answer: string; contactName: string; contactEmail: string };
    }
  | { kind: "place-offered"; facts: OfferFacts }
  /** `completed`: of an e-learning. */
  | { kind: "certificate-ready"; facts: { title: string; completed: boolean } }
  /** `because`: why it no longer holds. */
  | { kind: "certificate-withdrawn"; facts: WithdrawnFacts }
  | { kind: "evaluation-asked"; facts: EvaluationFacts }
  | { kind: "course-begun"; facts: CourseBegunFacts }
  | { kind: "course-silent"; facts: CourseSilentFacts };

/** Letters whose facts let someone in; those facts go once the letter has gone. */
export const KINDS_WITH_CODE: readonly string[] = [
  "sign-in-code",
  "account-code",
  "manager-asked",
  "manager-asked-sooner",
] satisfies LetterContent["kind"][];

/** Letters that help nobody once their tries are used up: who still wants to sign in has asked for a new code. */
export const NEVER_RESENT: readonly string[] = [
  "sign-in-code",
  "account-code",
  "no-account",
] satisfies LetterContent["kind"][];

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

type LetterVenue = {
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
type CancelledFacts = EditionLetterFacts & { hadPlace: boolean };

/** `until`: the moment at which the offered place goes to the next one. */
type OfferFacts = EditionLetterFacts & { until: string };

/** What a manager reads: whether this person may come. `token` opens the page where they decide. */
type ManagerFacts = EditionLetterFacts & { token: string; personName: string; until: string };

/** `before`: as it stood; `hasPlace`: the change also goes to the reader's calendar. */
export type ChangedFacts = EditionLetterFacts & {
  before: Pick<EditionLetterFacts, "editionTitle" | "meetings" | "venue" | "online" | "trainers">;
  hasPlace: boolean;
  /** What the theme lead says about it; empty when nothing. */
  reason: string;
  /** The new last moment to answer what waits for an answer, where the change made that earlier. */
  deadline?: { what: "offer" | "manager"; until: string } | null;
};

/** `practical`: what participants must know or bring; empty when nothing. */
type ReminderFacts = EditionLetterFacts & { daysBefore: 1 | 7; practical: string };

/** `text`: paragraphs between empty lines, in the theme lead's own words. */
type MessageFacts = EditionLetterFacts & { subject: string; text: string; senderName: string };

/** What its holder reads of a certificate that they were told of before. */
type WithdrawnFacts = { title: string; because: string; contactName: string; contactEmail: string };

/** `askId` opens the page to answer on, up to and including that Amsterdam day ("2026-04-11"). */
type EvaluationFacts = { askId: string; title: string; until: string; reminder: boolean };

/** `stopToken` opens the page where the reader asks for no more invitations. */
type InvitationFacts = EditionLetterFacts & { text: string; stopToken: string };

/** `withTest`: it ends with a test. */
type CourseBegunFacts = { slug: string; title: string; minutes: number; modules: number; withTest: boolean };

/** How far someone was when they fell silent; `stopToken` opens the page where they ask for no more such letters. */
type CourseSilentFacts = {
  slug: string;
  title: string;
  done: number;
  blocks: number;
  left: "blocks" | "test" | "questions" | "completing";
  stopToken: string;
};
