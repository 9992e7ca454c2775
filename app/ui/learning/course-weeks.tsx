import { Disclosure } from "~/ui/kit/disclosure";
import { dateWords } from "~/ui/kit/dutch-date";
import { figure } from "~/ui/kit/dutch-number";
import { Cell, RowHead, Table } from "~/ui/kit/table";

type Week = { monday: string; started: number; done: number };

const HEIGHT = 96;
const STEP = 24;

/** How many began and finished in each week: two bars a week, and the same as a table. */
export function CourseWeeks({ weeks }: { weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.flatMap(({ started, done }) => [started, done]));
  return (
    <>
      <p className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-small">
        <Key look="fill-line-strong">begonnen</Key>
        <Key look="fill-action">afgerond</Key>
        <span className="text-ink-muted">hoogste week: {figure(most)}</span>
      </p>
      <Bars weeks={weeks} most={most} />
      <p className="flex justify-between text-small text-ink-muted">
        <span>{dateWords(weeks[0]?.monday ?? "")}</span>
        <span>deze week</span>
      </p>
      <Disclosure summary="Dezelfde cijfers in een tabel">
        <WeekTable weeks={weeks} />
      </Disclosure>
    </>
  );
}

function Bars({ weeks, most }: { weeks: readonly Week[]; most: number }) {
  const width = weeks.length * STEP;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width="100%" height={HEIGHT} preserveAspectRatio="none" aria-hidden="true">
      {weeks.map(({ monday, started, done }, index) => (
        <g key={monday} transform={`translate(${index * STEP} 0)`}>
          <Bar x={3} share={started / most} look="fill-line-strong" />
          <Bar x={12} share={done / most} look="fill-action" />
        </g>
      ))}
      <line x1="0" x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-ink" />
    </svg>
  );
}

function WeekTable({ weeks }: { weeks: readonly Week[] }) {
  return (
    <Table
      caption="Begonnen en afgerond per week"
      captionUnseen
      columns={[{ label: "Week vanaf" }, { label: "Begonnen", numeric: true }, { label: "Afgerond", numeric: true }]}
    >
      {weeks.toReversed().map(({ monday, started, done }) => (
        <tr key={monday}>
          <RowHead>{dateWords(monday)}</RowHead>
          <Cell numeric>{figure(started)}</Cell>
          <Cell numeric>{figure(done)}</Cell>
        </tr>
      ))}
    </Table>
  );
}

function Bar({ x, share, look }: { x: number; share: number; look: string }) {
  const height = Math.round(share * (HEIGHT - 4));
  return <rect x={x} y={HEIGHT - height} width="8" height={height} className={look} />;
}

function Key({ look, children }: { look: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg width="14" height="14" aria-hidden="true">
        <rect width="14" height="14" className={look} />
      </svg>
      {children}
    </span>
  );
}
