/** Where the receivers of an invitation come from. */
export const INVITE_SOURCES = ["people", "contacts", "interested", "typed"] as const;
export type InviteSource = (typeof INVITE_SOURCES)[number];

/** Whom to invite, as the form says it; an empty word asks nothing. */
export interface InviteChoice {
  sources: InviteSource[];
  audienceIds: string[];
  kind: string;
  region: string;
  organisationId: string;
  /** Plain addresses. */
  typed: string[];
}

/** How many each source gives, once everyone who must not be written is left out; each address counts once, in the first source that has it. */
export interface InviteReach {
  bySource: Record<InviteSource, number>;
  /** Chosen, and left out because they were invited before, registered, or asked for no invitations. */
  leftOut: number;
  total: number;
}

/** What an unsubscribe link stops. */
export interface InviteStop {
  /** `nudge`: reminders of e-learnings, by person. */
  kind: "person" | "interest" | "contact" | "address" | "nudge";
  id: string;
}

export interface Invitee {
  source: InviteSource;
  address: string;
  name: string;
  personId: string | null;
  stops: InviteStop[];
}

/** One invitation per address: the first source that has it names the receiver, and its link stops all that led there. */
export function oncePerAddress(found: Invitee[]): Invitee[] {
  const byAddress = new Map<string, Invitee>();
  for (const invitee of found) {
    const known = byAddress.get(invitee.address);
    const stops = [...(known?.stops ?? []), ...invitee.stops];
    byAddress.set(invitee.address, { ...(known ?? invitee), stops });
  }
  return [...byAddress.values()];
}

export function reachOf(invitees: Invitee[], leftOut: number): InviteReach {
  const of = (source: InviteSource) => invitees.filter((invitee) => invitee.source === source).length;
  const bySource = { people: of("people"), contacts: of("contacts"), interested: of("interested"), typed: of("typed") };
  return { bySource, leftOut, total: invitees.length };
}
