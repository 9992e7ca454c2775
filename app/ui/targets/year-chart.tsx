import { type ScaleLinear, type ScaleTime, scaleLinear, scaleTime } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { LinePoint, YearLine } from "~/domain/reporting/year-line";
import { dayParts } from "~/ui/kit/dutch-date";
import { figure } from "~/ui/kit/dutch-number";

const SIZE = { width: 720, height: 300, left: 48, right: 16, top: 16, bottom: 32 };

interface Scales {
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

/** The figure through the year against its pace and its target; where the definition changed, a step with a mark; where it will change, an open mark and a second pace. */
export function YearChart({ yearLine, label }: { yearLine: YearLine; label: string }) {
  const { points, versionStarts, plannedStarts, whole } = yearLine;
  const scales = scalesOf(yearLine);
  if (!scales) return null;
  const { x, y } = scales;
  const pathOf = (value: (point: LinePoint) => number | null | undefined) =>
    line<LinePoint>()
      .defined((point) => (value(point) ?? null) !== null)
      .x(({ day }) => x(moment(day)))
      .y((point) => y(value(point) ?? 0));
  const done = pathOf(({ actual }) => actual).curve(curveStepAfter)(points);
  const pace = pathOf(({ pace: each }) => each)(points);
  const planned = pathOf(({ plannedPace }) => plannedPace)(points);
  const today = points.findLast(({ actual }) => actual !== null);
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label} className="w-full max-w-[52rem]">
      <Axes {...scales} />
      {whole !== null && <Across at={y(whole)} className="stroke-ink" strokeWidth="2" />}
      {versionStarts.map((day) => (
        <VersionMark key={day} at={x(moment(day))} className="fill-ink stroke-ink" />
      ))}
      {plannedStarts.map((day) => (
        <VersionMark key={day} at={x(moment(day))} className="fill-surface stroke-ink" />
      ))}
      {pace && <path d={pace} fill="none" strokeWidth="2.5" strokeDasharray="7 5" className="stroke-accent" />}
      {planned && <path d={planned} fill="none" strokeWidth="2.5" strokeDasharray="2 4" className="stroke-ink" />}
      {done && <path d={done} fill="none" strokeWidth="3.5" className="stroke-action" />}
      {today && <circle cx={x(moment(today.day))} cy={y(today.actual ?? 0)} r="5.5" className="fill-action" />}
    </svg>
  );
}

function Axes({ x, y }: Scales) {
  return (
    <g fontSize="14" className="fill-ink-muted">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <Across at={y(tick)} className="stroke-line" />
          <text x={SIZE.left - 8} y={y(tick) + 5} textAnchor="end">
            {figure(tick)}
          </text>
        </g>
      ))}
      {x.ticks(12).map((tick) => (
        <text key={tick.toISOString()} x={x(tick)} y={SIZE.height - 8} textAnchor="middle">
          {dayParts(tick.toISOString().slice(0, 10)).month}
        </text>
      ))}
    </g>
  );
}

function Across({ at, ...look }: { at: number; className: string; strokeWidth?: string }) {
  return <line x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={at} y2={at} {...look} />;
}

function VersionMark({ at, className }: { at: number; className: string }) {
  return (
    <g>
      <line x1={at} x2={at} y1={SIZE.top} y2={SIZE.height - SIZE.bottom} strokeDasharray="2 4" className="stroke-ink" />
      <path d={`M${at - 6} ${SIZE.top}h12l-6 9z`} strokeWidth="1.5" className={className} />
    </g>
  );
}

function scalesOf({ points, whole }: YearLine): Scales | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const highest = Math.max(
    1,
    whole ?? 0,
    ...points.flatMap(({ actual, pace, plannedPace }) => [actual ?? 0, pace ?? 0, plannedPace ?? 0]),
  );
  return {
    x: scaleTime([moment(first.day), moment(last.day)], [SIZE.left, SIZE.width - SIZE.right]),
    y: scaleLinear([0, highest], [SIZE.height - SIZE.bottom, SIZE.top]).nice(4),
  };
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
