import { type EditionPlan, meetingInstants } from "~/domain/catalogue/edition-plan";
import type { WrongFields } from "./plan-choices";
import { lackingFields } from "./publishing";

interface Begun {
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  startsAt: Date | null;
}

/** The plan with only those meeting ids that the stored one has; all other meetings are new. */
export function withKnownMeetings(plan: EditionPlan, stored: EditionPlan): EditionPlan {
  const known = new Set(stored.meetings.map(({ id }) => id));
  const meetings = plan.meetings.map((meeting) => ({ ...meeting, id: known.has(meeting.id) ? meeting.id : null }));
  return { ...plan, meetings };
}

/** What is wrong with the meetings of a change, by field: people were seen in one that would go, or it would begin before now. */
export function refusedMeetings(edition: Begun, plan: EditionPlan, seen: ReadonlySet<string>, now: Date): WrongFields {
  const planned = new Set(plan.meetings.map(({ id }) => id));
  if ([...seen].some((id) => !planned.has(id)))
    return {
      vervalt: "Van een dagdeel dat u laat vervallen is al aanwezigheid genoteerd. Dat dagdeel moet blijven staan.",
    };
  const coming = edition.state === "PUBLISHED" && edition.startsAt !== null && edition.startsAt > now;
  const [first] = meetingInstants(plan);
  const past = coming && first !== undefined && first.startsAt <= now;
  return past ? { "datum-1": "De datum is al geweest. Kies een datum die nog komt." } : {};
}

/** What is wrong with a published edition as it would be, by field: it lost its place, or comes back under an archived offering. */
export function refusedWhilePublished(
  { state, offering }: { state: Begun["state"]; offering: "DRAFT" | "PUBLISHED" | "ARCHIVED" },
  stored: EditionPlan,
  planned: EditionPlan,
  now: Date,
): WrongFields {
  if (state !== "PUBLISHED") return {};
  const hasPlace = ({ venueId, onlineUrl }: EditionPlan) => venueId !== null || onlineUrl !== null;
  const coming = meetingInstants(planned).some(({ endsAt }) => endsAt > now);
  return lackingFields([
    ...(hasPlace(stored) && !hasPlace(planned) ? (["place"] as const) : []),
    ...(offering === "ARCHIVED" && coming ? (["offering-archived"] as const) : []),
  ]);
}

/** Whether two plans ask for the same venue and trainers at the same times. */
export function sameRoom(one: EditionPlan, other: EditionPlan): boolean {
  const room = ({ meetings, venueId, trainers }: EditionPlan) => [
    meetings.map(({ day, from, until }) => [day, from, until]),
    venueId,
    trainers.map(({ personId, name }) => personId ?? name).sort(),
  ];
  return JSON.stringify(room(one)) === JSON.stringify(room(other));
}
