/** How marking ended. Nothing was stored unless it was saved. */
export type MarkingOutcome =
  | { outcome: "saved"; present: number; people: number; at: Date; held: boolean }
  /** Marking begins at `from`. */
  | { outcome: "not-yet"; from: Date }
  | { outcome: "closed" }
  | { outcome: "edition-cancelled" }
  /** Some of the people lost their place since the page was opened. */
  | { outcome: "list-changed" }
  /** These were given more minutes than the meeting has; `most` is what PARTLY can be at most. */
  | { outcome: "too-many-minutes"; registrationIds: string[]; most: number };
