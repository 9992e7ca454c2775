import { type EditionPlan, meetingInstants } from "~/domain/catalogue/edition-plan";
import type { WrongFields } from "./plan-choices";

/** What keeps an edition from being published. */
type Lacking = "dates" | "past" | "place" | "offering-draft" | "offering-archived";

export const lackingWords: Record<Lacking, string> = {
  dates: "Er is nog geen datum.",
  past: "De datum is al geweest. Kies een datum die nog komt.",
  place: "Kies een locatie, of vul een link in voor wie online meedoet.",
  "offering-draft": "Het aanbod is nog een concept. Publiceer eerst het aanbod.",
  "offering-archived": "Het aanbod is gearchiveerd. Er komt geen nieuwe uitvoering meer.",
};

/** Beside which field of the plan form each stands; "" is the form as a whole. */
const fields: Record<Lacking, string> = {
  dates: "datum-1",
  past: "datum-1",
  place: "locatie",
  "offering-draft": "",
  "offering-archived": "",
};

type Publishable = Pick<EditionPlan, "meetings" | "venueId" | "onlineUrl">;
type OfferingState = "DRAFT" | "PUBLISHED" | "ARCHIVED";

/** What an edition lacks to be published at a moment; nothing when it can be. */
export function lackingOf(
  { meetings, venueId, onlineUrl }: Publishable,
  offering: OfferingState,
  now: Date,
): Lacking[] {
  const [first] = meetingInstants({ meetings });
  return [
    ...(first ? [] : (["dates"] as const)),
    ...(first && first.startsAt <= now ? (["past"] as const) : []),
    ...(venueId || onlineUrl ? [] : (["place"] as const)),
    ...(offering === "DRAFT" ? (["offering-draft"] as const) : []),
    ...(offering === "ARCHIVED" ? (["offering-archived"] as const) : []),
  ];
}

/** What is lacking as the errors of the plan form. */
export function lackingFields(lacking: readonly Lacking[]): WrongFields {
  return Object.fromEntries(lacking.map((each) => [fields[each], lackingWords[each]]));
}

type Reach = Pick<EditionPlan, "visibility" | "invitedOrganisationIds" | "invitedAudienceIds">;

/** Whether an edition is on invitation while nobody was invited: then nobody finds it. */
export function isForNobody({ visibility, invitedOrganisationIds, invitedAudienceIds }: Reach, people = 0): boolean {
  return visibility === "INVITED" && invitedOrganisationIds.length + invitedAudienceIds.length + people === 0;
}
