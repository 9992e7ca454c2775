import { scaleLinear, scaleTime } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { LinePoint, YearLine } from "~/domain/reporting/year-line";
import { dayParts } from "~/ui/kit/dutch-date";
import { figure } from "~/ui/kit/dutch-number";

const SIZE = { width: 720, height: 300, left: 48, right: 16, top: 16, bottom: 32 };

/** The figure through the year against its pace and its target; where the definition changed, a step with a mark. */
export function YearChart({ yearLine, label }: { yearLine: YearLine; label: string }) {
  const { points, versionStarts, whole } = yearLine;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const highest = Math.max(1, whole ?? 0, ...points.flatMap(({ actual, pace }) => [actual ?? 0, pace ?? 0]));
  const x = scaleTime([moment(first.day), moment(last.day)], [SIZE.left, SIZE.width - SIZE.right]);
  const y = scaleLinear([0, highest], [SIZE.height - SIZE.bottom, SIZE.top]).nice(4);
  const at = (day: string) => x(moment(day));
  const pathOf = (value: (point: LinePoint) => number | null) =>
    line<LinePoint>()
      .defined((point) => value(point) !== null)
      .x(({ day }) => at(day))
      .y((point) => y(value(point) ?? 0));
  const done = pathOf(({ actual }) => actual).curve(curveStepAfter)(points);
  const pace = pathOf(({ pace: each }) => each)(points);
  const today = points.findLast(({ actual }) => actual !== null);
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label} className="w-full max-w-[52rem]">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={SIZE.left - 8} y={y(tick) + 5} textAnchor="end" fontSize="14" className="fill-ink-muted">
            {figure(tick)}
          </text>
        </g>
      ))}
      {x.ticks(12).map((tick) => (
        <text
          key={tick.toISOString()}
          x={x(tick)}
          y={SIZE.height - 8}
          textAnchor="middle"
          fontSize="14"
          className="fill-ink-muted"
        >
          {dayParts(tick.toISOString().slice(0, 10)).month}
        </text>
      ))}
      {whole !== null && (
        <line
          x1={SIZE.left}
          x2={SIZE.width - SIZE.right}
          y1={y(whole)}
          y2={y(whole)}
          strokeWidth="2"
          className="stroke-ink"
        />
      )}
      {versionStarts.map((day) => (
        <g key={day}>
          <line
            x1={at(day)}
            x2={at(day)}
            y1={SIZE.top}
            y2={SIZE.height - SIZE.bottom}
            strokeDasharray="2 4"
            className="stroke-ink"
          />
          <path d={`M${at(day) - 6} ${SIZE.top}h12l-6 9z`} className="fill-ink" />
        </g>
      ))}
      {pace && <path d={pace} fill="none" strokeWidth="2.5" strokeDasharray="7 5" className="stroke-accent" />}
      {done && <path d={done} fill="none" strokeWidth="3.5" className="stroke-action" />}
      {today && <circle cx={at(today.day)} cy={y(today.actual ?? 0)} r="5.5" className="fill-action" />}
    </svg>
  );
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
