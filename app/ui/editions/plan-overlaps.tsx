import { dayAndTime } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";
import { Flash } from "~/ui/kit/notice";

export interface OverlapLine {
  startsAt: string;
  endsAt: string;
  /** Null when the reader may not know what it is. */
  title: string | null;
  venue: boolean;
  trainers: string[];
}

/** With what a plan collides, before it is kept: sending the form once more keeps it all the same. */
export function PlanOverlaps({ overlaps, now }: { overlaps: readonly OverlapLine[]; now: string }) {
  return (
    <Flash tone="warn" title="Let op: dit valt samen met iets anders. Er is nog niets bewaard.">
      <ul className="grid list-disc gap-1 pl-5">
        {overlaps.map((overlap) => (
          <li key={`${overlap.startsAt} ${overlap.title} ${overlap.trainers.join()}`}>
            {dayAndTime(overlap.startsAt, overlap.endsAt, now)}. {overlapWords(overlap)}
          </li>
        ))}
      </ul>
      <p className="mt-2">Klopt dit zo? Bewaar dan nog een keer.</p>
    </Flash>
  );
}

/** "De locatie en Karin de Boer zijn dan bezet door ‘BUIT herkennen’." */
export function overlapWords({ title, venue, trainers }: OverlapLine): string {
  const taken = [...(venue ? ["De locatie"] : []), ...trainers];
  return `${listed(taken)} ${taken.length > 1 ? "zijn" : "is"} dan bezet door ${title ? `‘${title}’` : "een andere uitvoering"}.`;
}
