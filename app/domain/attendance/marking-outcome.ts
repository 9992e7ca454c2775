import type { Seen } from "./marks";
import type { TookPart } from "./took-part-words";

/** A mark that was not saved, because someone gave another one since the marker looked. */
export interface Conflict<Value = Seen> {
  wanted: Value;
  current: Value;
  /** Who gave the current one; null when they left the academy. */
  by: string | null;
  at: Date | null;
}

/** How marking ended. Nothing was stored unless it was saved; then all but the conflicting ones was. */
export type MarkingOutcome =
  | {
      outcome: "saved";
      present: number;
      people: number;
      at: Date;
      held: boolean;
      /** By registration. */
      conflicts: ReadonlyMap<string, Conflict>;
      countConflict: Conflict<number | null> | null;
      /** The people whose marks were sent, as they stand now. */
      rows: ReadonlyMap<string, MarkedRow>;
      headcount: number | null;
    }
  /** Marking begins at `from`. */
  | { outcome: "not-yet"; from: Date }
  | { outcome: "closed" }
  | { outcome: "edition-cancelled" }
  /** Some of the people lost their place since the page was opened. */
  | { outcome: "list-changed" }
  /** Something that was marked is changed after the day of its meeting. */
  | { outcome: "reason-needed" }
  /** These were given more minutes than the meeting has; `most` is what PARTLY can be at most. */
  | { outcome: "too-many-minutes"; registrationIds: string[]; most: number };

interface MarkedRow {
  mark: Seen | null;
  tookPart: TookPart | null;
}
