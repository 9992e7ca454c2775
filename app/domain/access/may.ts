import { type Actor, hasRole, isSignedIn, ledThemes } from "./actor";

/** What the permission book needs to know of an offering or edition. */
interface Themed {
  themeIds: string[];
}

interface TaughtBy extends Themed {
  trainerIds: string[];
}

interface OfPerson {
  personId: string;
}

/** The permission book: who may do what, in one place. Visibility is a matter of `scope`; these are rights over things one can see. */
export const may = {
  signIn: (actor: Actor): boolean => actor.kind === "guest",
  signOut: (actor: Actor): boolean => actor.kind !== "system",
  register: (actor: Actor): boolean => isSignedIn(actor),
  cancelRegistration: (actor: Actor, registration: OfPerson): boolean =>
    actor.kind === "system" || isSelf(actor, registration),
  answerOffer: (actor: Actor, registration: OfPerson): boolean => isSelf(actor, registration),
  /** Whoever holds the link, but never the one who asked. */
  decideAsManager: (actor: Actor, request: OfPerson): boolean => actor.kind !== "system" && !isSelf(actor, request),
  keepCalendarFeed: (actor: Actor): boolean => isSignedIn(actor),
  seeRegistrations: (actor: Actor, of: OfPerson): boolean => isSelf(actor, of),
  /** The papers themselves; whether one is real anyone may ask. */
  seeCertificates: (actor: Actor, of: OfPerson): boolean => isSelf(actor, of),
  checkCertificate: (actor: Actor): boolean => actor.kind !== "system",
  learn: (actor: Actor): boolean => isSignedIn(actor),
  answerEvaluation: (actor: Actor, ask: OfPerson): boolean => isSelf(actor, ask),
  /** What people thought of it, which never says who. */
  seeEvaluation: (actor: Actor, edition: TaughtBy): boolean => may.seePeople(actor, edition),
  publishCourses: (actor: Actor): boolean => actor.kind === "system",
  loadReferenceData: (actor: Actor): boolean => actor.kind === "system",
  planOfferings: (actor: Actor, offering: Themed): boolean =>
    hasRole(actor, "ADMINISTRATOR") || leadsOneOf(actor, offering),
  planEditions: (actor: Actor, offering: Themed): boolean =>
    hasRole(actor, "ADMINISTRATOR") || leadsOneOf(actor, offering),
  keepPeople: (actor: Actor, edition: Themed): boolean => hasRole(actor, "ADMINISTRATOR") || leadsOneOf(actor, edition),
  seePeople: (actor: Actor, edition: TaughtBy): boolean => teaches(actor, edition) || may.keepPeople(actor, edition),
  keepLists: (actor: Actor): boolean => hasRole(actor, "THEME_LEAD", "ADMINISTRATOR"),
  keepOrganisations: (actor: Actor): boolean => hasRole(actor, "ADMINISTRATOR"),
  resendLetters: (actor: Actor): boolean => hasRole(actor, "ADMINISTRATOR"),
  keepInformed: (actor: Actor): boolean => isSignedIn(actor),
  requestOffering: (actor: Actor): boolean => isSignedIn(actor),
  stopInvitations: (actor: Actor): boolean => actor.kind !== "system",
  changeOwnDetails: (actor: Actor): boolean => isSignedIn(actor),
  markAttendance: (actor: Actor, edition: TaughtBy): boolean => teaches(actor, edition) || leadsOneOf(actor, edition),
  checkIn: (actor: Actor): boolean => isSignedIn(actor),
  seeFigures: (actor: Actor): boolean => hasRole(actor, "MANAGEMENT", "THEME_LEAD"),
  seeAllFigures: (actor: Actor): boolean => hasRole(actor, "MANAGEMENT"),
  seeOrganisationsBehindFigures: (actor: Actor): boolean => hasRole(actor, "ADMINISTRATOR"),
  /** What is promised: counts by hand, where it stands, remarks. */
  keepPromises: (actor: Actor, target: Themed): boolean => hasRole(actor, "MANAGEMENT") || leadsOneOf(actor, target),
  /** A lead proposes how a promise is counted; management decides. */
  publishDefinitions: (actor: Actor): boolean => hasRole(actor, "MANAGEMENT"),
  /** A new promise: a lead or management drafts it, for themes that one of them keeps. */
  proposePromises: (actor: Actor): boolean => hasRole(actor, "MANAGEMENT", "THEME_LEAD"),
  /** What waits goes away: management any, a lead what they drafted themselves. */
  dropPromises: (actor: Actor, target: Themed & { authorId: string | null }): boolean =>
    hasRole(actor, "MANAGEMENT") ||
    (leadsOneOf(actor, target) && isSignedIn(actor) && actor.personId === target.authorId),
  publishPromises: (actor: Actor): boolean => hasRole(actor, "MANAGEMENT"),
  /** The plan of a year as a whole: rolled over to the next, published, thrown away while it is a draft. */
  keepPlans: (actor: Actor): boolean => hasRole(actor, "MANAGEMENT"),
  checkInvariants: (actor: Actor): boolean => actor.kind === "system",
  grantRoles: (actor: Actor): boolean => actor.kind === "system" || hasRole(actor, "ADMINISTRATOR"),
};

function isSelf(actor: Actor, { personId }: OfPerson): boolean {
  return isSignedIn(actor) && actor.personId === personId;
}

function leadsOneOf(actor: Actor, { themeIds }: Themed): boolean {
  const led = ledThemes(actor);
  return themeIds.some((id) => led.includes(id));
}

function teaches(actor: Actor, { trainerIds }: TaughtBy): boolean {
  return isSignedIn(actor) && hasRole(actor, "TRAINER") && trainerIds.includes(actor.personId);
}
