export type RoleName = "THEME_LEAD" | "TRAINER" | "MANAGEMENT" | "COORDINATOR" | "ADMINISTRATOR";

/** A role with the scope it holds for: a theme for theme leads, an organisation for coordinators. */
export interface Grant {
  role: RoleName;
  themeId: string | null;
  organisationId: string | null;
}

export interface Visitor {
  kind: "visitor";
  accountId: string;
  personId: string;
  name: string;
  email: string;
  organisationId: string | null;
  /** Where they work in their own words, when it is no listed organisation. */
  employerName: string | null;
  /** Whether more than their own word says that they work there: their address, or someone who may know. */
  employerProven: boolean;
  /** The audiences they say they belong to. */
  audienceIds: string[];
  grants: Grant[];
}

export interface Guest {
  kind: "guest";
}

/** The timetable and the operator act under a name of their own. */
interface System {
  kind: "system";
  name: string;
}

/** Who does something. */
export type Actor = Visitor | Guest | System;

export const guest: Guest = { kind: "guest" };

/** The system acting under the name of one of its tasks ("timetable", "operator", "seed"). */
export function system(name: string): System {
  return { kind: "system", name };
}

export function isSignedIn(actor: Actor): actor is Visitor {
  return actor.kind === "visitor";
}

export function hasRole(actor: Actor, ...roles: RoleName[]): boolean {
  return actor.kind === "visitor" && actor.grants.some(({ role }) => roles.includes(role));
}

/** The ids of the themes this actor leads. */
export function ledThemes(actor: Actor): string[] {
  if (actor.kind !== "visitor") return [];
  return actor.grants.flatMap(({ role, themeId }) => (role === "THEME_LEAD" && themeId ? [themeId] : []));
}

/** How an actor is written in append-only tables: its kind and, for a visitor, the account's opaque id. */
export function recordedAs(actor: Actor) {
  if (actor.kind === "visitor") return { actorKind: "ACCOUNT" as const, actorId: actor.accountId };
  return { actorKind: actor.kind === "guest" ? ("GUEST" as const) : ("SYSTEM" as const), actorId: null };
}
