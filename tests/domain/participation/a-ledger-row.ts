import type { LedgerRow } from "~/domain/participation/ledger-row";

/** A row as it comes in: someone began an e-learning. */
export function aLedgerRow(position: number, facts: Partial<LedgerRow> = {}): LedgerRow {
  return {
    id: `row-${position}`,
    position,
    kind: "STARTED",
    participantId: `person-${position}`,
    offeringId: "offering",
    offeringKind: null,
    format: null,
    editionId: null,
    online: null,
    themes: [],
    audiences: [],
    organisationId: null,
    organisationKind: null,
    region: null,
    day: "2026-03-01",
    recordedAt: new Date("2026-03-01T12:00:00Z"),
    quantity: 1,
    of: null,
    figureKey: null,
    reverses: null,
    ...facts,
  };
}
