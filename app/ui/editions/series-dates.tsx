import type { OverlapLine } from "~/ui/editions/plan-overlaps";
import { overlapWords } from "~/ui/editions/plan-overlaps";
import type { FieldOf } from "~/ui/editions/plan-source";
import { Button } from "~/ui/kit/button";
import { dayWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { valuesOf } from "~/ui/kit/field-source";
import { Flash } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";

interface SeriesDateLine {
  day: string;
  overlaps: readonly OverlapLine[];
}

interface Props {
  dates: readonly SeriesDateLine[];
  agreed: string;
  of: FieldOf;
  now: string;
}

/** The dates of a series before they are made: what one unticks is left out. */
export function SeriesDates({ dates, agreed, of, now }: Props) {
  const ticked = valuesOf(of("dagen"));
  const taken = dates.filter(({ overlaps }) => overlaps.length > 0).length;
  return (
    <>
      <Flash tone={taken > 0 ? "warn" : "info"} title="Er is nog niets gemaakt. Kijk de datums na.">
        {taken > 0 && <p>{counted(taken, "datum valt", "datums vallen")} samen met iets anders.</p>}
      </Flash>
      <Section title="De datums" aside={counted(dates.length, "datum", "datums")}>
        <input type="hidden" name="bevestigd" value={agreed} />
        <ul className="border-b border-line">
          {dates.map((line) => (
            <DateLine key={line.day} line={line} ticked={ticked.length === 0 || ticked.includes(line.day)} now={now} />
          ))}
        </ul>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button name="knop" value="concept" tone="quiet">
            Maak als concept
          </Button>
          <Button name="knop" value="publiceren">
            Maak en publiceer
          </Button>
        </div>
      </Section>
    </>
  );
}

function DateLine({ line: { day, overlaps }, ticked, now }: { line: SeriesDateLine; ticked: boolean; now: string }) {
  return (
    <li className="border-t border-line py-1.5">
      <label className="flex items-start gap-3 py-1.5">
        <input
          type="checkbox"
          name="dagen"
          value={day}
          defaultChecked={ticked}
          className="mt-0.5 size-6 shrink-0 accent-action"
        />
        <span>
          {dayWords(day, now)}
          {overlaps.map((overlap) => (
            <span key={`${overlap.startsAt} ${overlap.title}`} className="block text-small text-warn">
              {overlapWords(overlap)}
            </span>
          ))}
        </span>
      </label>
    </li>
  );
}
