import type { Day } from "~/platform/amsterdam";

/** What a row copied of its offering and edition on its day. */
export interface OfferingFacts {
  offeringKind: string | null;
  format: string | null;
  online: boolean | null;
  themes: string[];
  audiences: string[];
}

/** Where a participant worked, or whom an edition was held for, on the day of a row. */
export interface Place {
  organisationId: string | null;
  organisationKind: string | null;
  region: string | null;
}

/** A row of the ledger as it comes in; `reverses` is the position of the row it takes back. */
export interface LedgerRow extends OfferingFacts, Place {
  id: string;
  position: number;
  kind: string;
  participantId: string | null;
  offeringId: string | null;
  editionId: string | null;
  day: Day;
  recordedAt: Date;
  quantity: number;
  of: number | null;
  figureKey: string | null;
  reverses: number | null;
}
