import type { YearLine } from "~/domain/reporting/year-line";
import { Disclosure } from "~/ui/kit/disclosure";
import { dateWords, monthWords } from "~/ui/kit/dutch-date";
import { decimal } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";
import { Cell, RowHead, Table } from "~/ui/kit/table";
import { YearChart } from "~/ui/targets/year-chart";

const columns = [{ label: "Eind van" }, { label: "Gedaan", numeric: true }, { label: "Nodig", numeric: true }];
const plannedColumn = { label: "Nodig, nieuwe telregel", numeric: true };

/** The line through the year with its table; what is known today is used for every day, and the page says so. */
export function YearLineSection({ yearLine, day }: { yearLine: YearLine | null; day: string }) {
  if (!yearLine || yearLine.points.every(({ actual }) => actual === null)) return null;
  const { points, versionStarts, plannedStarts, whole } = yearLine;
  const months = points.filter(isMonthEnd);
  const hasPace = points.some(({ pace }) => pace !== null);
  const hasPlanned = points.some(({ plannedPace }) => typeof plannedPace === "number");
  return (
    <Section title="Door het jaar heen">
      <figure className="grid gap-3">
        <YearChart yearLine={yearLine} label="Lijn van wat er per dag gedaan is. De tabel hieronder zegt hetzelfde." />
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-muted" aria-label="Betekenis van de lijnen">
          <Key words="gedaan" className="stroke-action" width="3.5" />
          {hasPace && <Key words="nodig" className="stroke-accent" width="2.5" dash="7 5" />}
          {hasPlanned && <Key words="nodig met de nieuwe telregel" className="stroke-ink" width="2.5" dash="2 4" />}
          {whole !== null && <Key words="doel" className="stroke-ink" width="2" />}
        </ul>
        <figcaption className="max-w-measure text-small text-ink-muted">
          De lijn gebruikt voor elke dag wat op {dateWords(day)} bekend was.
          {versionStarts.length > 0 &&
            ` Het driehoekje staat waar een nieuwe telregel begon: ${versionStarts.map(dateWords).join(", ")}. Vanaf die dag geldt die regel.`}
          {plannedStarts.length > 0 &&
            ` Het open driehoekje staat waar een nieuwe telregel gaat beginnen: ${plannedStarts.map(dateWords).join(", ")}. Tot die dag geldt de oude.`}
        </figcaption>
      </figure>
      <div className="mt-3">
        <Disclosure summary="De lijn als tabel">
          <Table
            caption="De stand aan het eind van elke maand"
            captionUnseen
            columns={hasPlanned ? [...columns, plannedColumn] : columns}
          >
            {months.map(({ day: end, actual, pace, plannedPace }) => (
              <tr key={end}>
                <RowHead>{monthWords(end)}</RowHead>
                <Cell numeric>{actual === null ? "nog niet" : decimal(actual)}</Cell>
                <Cell numeric>{pace === null ? "" : decimal(pace)}</Cell>
                {hasPlanned && <Cell numeric>{typeof plannedPace === "number" ? decimal(plannedPace) : ""}</Cell>}
              </tr>
            ))}
          </Table>
        </Disclosure>
      </div>
    </Section>
  );
}

function Key({ words, className, width, dash }: { words: string; className: string; width: string; dash?: string }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg width="28" height="8" aria-hidden="true" className="shrink-0">
        <line x1="0" x2="28" y1="4" y2="4" strokeWidth={width} strokeDasharray={dash} className={className} />
      </svg>
      {words}
    </li>
  );
}

function isMonthEnd({ day }: { day: string }): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
