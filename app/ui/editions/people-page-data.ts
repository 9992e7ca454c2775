import type { PeopleFilter } from "~/domain/editions/edition-people-filter";
import type { PeopleCounts, ReserveLine } from "~/domain/editions/edition-people-words";
import type { RegistrationState } from "~/domain/registration/registration-state";

/** One person of an edition, as `editionPeople` answers it; instants are ISO strings. */
export interface PersonLine {
  /** Of the registration. */
  id: string;
  name: string;
  organisation: string | null;
  state: RegistrationState;
  source: string;
  approved: boolean;
  /** In the queue; null outside it. */
  number: number | null;
  since: string;
  offeredUntil: string | null;
}

export interface PeoplePageData {
  edition: {
    id: string;
    title: string;
    state: "DRAFT" | "PUBLISHED" | "CANCELLED";
    capacity: number;
    approval: "NONE" | "THEME_LEAD" | "MANAGER";
    begun: boolean;
    startsAt: string | null;
    endsAt: string | null;
    slug: string;
    offeringTitle: string;
  };
  filter: PeopleFilter;
  people: readonly PersonLine[];
  total: number;
  pages: number;
  requests: readonly PersonLine[];
  counts: PeopleCounts;
  reserves: readonly ReserveLine[];
  organisations: readonly { name: string; people: number }[];
  /** The edition asks about diet or health. */
  sensitive: boolean;
  shareOrigin: string;
  can: { keep: boolean; mark: boolean };
  now: string;
}
