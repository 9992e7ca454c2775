import { type Actor, hasRole, isSignedIn, ledThemes } from "./actor";

/** What an actor can see of the catalogue, in plain shapes that a read turns into a `where`. */
export interface CatalogueScope {
  signedIn: boolean;
  /** Invited things are seen by those whose organisation or audience is invited; by their own word alone nobody is. */
  invitedAs: { organisationId: string | null; audienceIds: string[] };
  ledThemeIds: string[];
  personId: string | null;
}

/** The part of the catalogue that exists for this actor. */
export function catalogueScope(actor: Actor): CatalogueScope {
  if (!isSignedIn(actor)) return { signedIn: false, invitedAs: nobody, ledThemeIds: [], personId: null };
  const { organisationId, audienceIds, employerProven } = actor;
  return {
    signedIn: true,
    invitedAs: employerProven ? { organisationId, audienceIds } : nobody,
    ledThemeIds: ledThemes(actor),
    personId: actor.personId,
  };
}

const nobody = { organisationId: null, audienceIds: [] };

/** Whose editions an actor works with: those of the themes they lead and, as a trainer, those they teach; an administrator all. */
export interface WorkScope {
  all: boolean;
  ledThemeIds: string[];
  taughtBy: string | null;
}

export function workScope(actor: Actor): WorkScope {
  const taughtBy = isSignedIn(actor) && hasRole(actor, "TRAINER") ? actor.personId : null;
  return { all: hasRole(actor, "ADMINISTRATOR"), ledThemeIds: ledThemes(actor), taughtBy };
}
