import { clockWords, conflictWords, countConflictWords } from "./attendance-words";
import { seenText } from "./mark-attendance.form";
import type { MarkingOutcome } from "./marking-outcome";

/** What the list's script is told after a save: how each row stands now, in the words and the form that the page itself has. */
export function markedAnswer(marked: Extract<MarkingOutcome, { outcome: "saved" }>) {
  const { rows, conflicts, countConflict, headcount, at } = marked;
  return {
    at: `${clockWords(at)} uur`,
    rows: Object.fromEntries(
      [...rows].map(([id, { mark, tookPart }]) => {
        const conflict = conflicts.get(id);
        return [id, { seen: seenText(mark), tookPart, conflict: conflict ? conflictWords(conflict) : null }];
      }),
    ),
    headcount: {
      seen: headcount === null ? "" : String(headcount),
      conflict: countConflict ? countConflictWords(countConflict) : null,
    },
  };
}

/** The conflicts of a save for the page that is shown again: a sentence per registration, and one for the headcount. */
export function conflictSentences({ conflicts, countConflict }: Extract<MarkingOutcome, { outcome: "saved" }>) {
  return {
    rows: Object.fromEntries([...conflicts].map(([id, conflict]) => [id, conflictWords(conflict)])),
    headcount: countConflict ? countConflictWords(countConflict) : null,
  };
}
