import { type Actor, hasRole, isSignedIn, ledThemes } from "./actor";

/** What an actor can see of the catalogue, in plain shapes that a read turns into a `where`. */
export interface CatalogueScope {
  /** Invited things are seen by those whose organisation is invited. */
  signedIn: boolean;
  organisationId: string | null;
  ledThemeIds: string[];
  personId: string | null;
}

/** The part of the catalogue that exists for this actor. */
export function catalogueScope(actor: Actor): CatalogueScope {
  if (!isSignedIn(actor)) return { signedIn: false, organisationId: null, ledThemeIds: [], personId: null };
  return {
    signedIn: true,
    organisationId: actor.organisationId,
    ledThemeIds: ledThemes(actor),
    personId: actor.personId,
  };
}

/** Whose editions an actor works with: those of the themes they lead and, as a trainer, those they teach. */
export interface WorkScope {
  ledThemeIds: string[];
  taughtBy: string | null;
}

export function workScope(actor: Actor): WorkScope {
  const taughtBy = isSignedIn(actor) && hasRole(actor, "TRAINER") ? actor.personId : null;
  return { ledThemeIds: ledThemes(actor), taughtBy };
}
