interface Asked {
  personId: string;
  offeringId: string;
  /** Null for an e-learning. */
  editionId: string | null;
}

export const EVALUATION = "evaluation";

/** The subject of letters that ask someone what they thought, so that a room that knows no asks can withdraw them too. */
export function evaluationSubject({ personId, offeringId, editionId }: Asked): string {
  return `${editionId ?? offeringId}:${personId}`;
}
