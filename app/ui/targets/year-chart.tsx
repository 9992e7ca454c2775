import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { LinePoint, YearLine } from "~/domain/reporting/year-line";
import { dayParts } from "~/ui/kit/dutch-date";
import { figure } from "~/ui/kit/dutch-number";

interface Scales {
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

/**
 * The figure through the year against its pace and its target; where the definition changed, a step with a mark; where it will change, an open
 * mark and a second pace. Places are percentages and only the lines stretch, so that words and marks keep their size on a phone.
 */
export function YearChart({ yearLine, label }: { yearLine: YearLine; label: string }) {
  const { points, versionStarts, plannedStarts, whole } = yearLine;
  const scales = scalesOf(yearLine);
  if (!scales) return null;
  const { x, y } = scales;
  const today = points.findLast(({ actual }) => actual !== null);
  return (
    <div role="img" aria-label={label} className="grid max-w-[52rem] grid-cols-[auto_1fr] gap-x-2 gap-y-2 pt-2 pe-3">
      <Amounts y={y} />
      <svg className="h-56 w-full overflow-visible sm:h-72" aria-hidden="true">
        {amountsOf(y).map((tick) => (
          <Across key={tick} at={y(tick)} className="stroke-line" />
        ))}
        {whole !== null && <Across at={y(whole)} className="stroke-ink" strokeWidth="2" />}
        {versionStarts.map((day) => (
          <VersionMark key={day} at={x(moment(day))} className="fill-ink stroke-ink" />
        ))}
        {plannedStarts.map((day) => (
          <VersionMark key={day} at={x(moment(day))} className="fill-surface stroke-ink" />
        ))}
        <Lines points={points} {...scales} />
        {today && (
          <circle cx={part(x(moment(today.day)))} cy={part(y(today.actual ?? 0))} r="5.5" className="fill-action" />
        )}
      </svg>
      <Months x={x} />
    </div>
  );
}

function Lines({ points, x, y }: Scales & { points: LinePoint[] }) {
  const pathOf = (value: (point: LinePoint) => number | null | undefined) =>
    line<LinePoint>()
      .defined((point) => (value(point) ?? null) !== null)
      .x(({ day }) => x(moment(day)))
      .y((point) => y(value(point) ?? 0));
  const lines = [
    { d: pathOf(({ pace }) => pace)(points), strokeWidth: "2.5", strokeDasharray: "7 5", className: "stroke-accent" },
    {
      d: pathOf(({ plannedPace }) => plannedPace)(points),
      strokeWidth: "2.5",
      strokeDasharray: "2 4",
      className: "stroke-ink",
    },
    { d: pathOf(({ actual }) => actual).curve(curveStepAfter)(points), strokeWidth: "3.5", className: "stroke-action" },
  ];
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="overflow-visible" aria-hidden="true">
      {lines.map(
        ({ d, ...look }) =>
          d && <path key={look.className} d={d} fill="none" vectorEffect="non-scaling-stroke" {...look} />,
      )}
    </svg>
  );
}

function Amounts({ y }: Pick<Scales, "y">) {
  const ticks = amountsOf(y);
  const longest = ticks.map(figure).reduce((long, each) => (each.length > long.length ? each : long), "");
  return (
    <div className="relative text-small text-ink-muted tabular-nums">
      <span className="invisible">{longest}</span>
      <svg className="absolute inset-0 h-full w-full overflow-visible fill-current" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x="100%" y={part(y(tick))} dy="0.35em" textAnchor="end">
            {figure(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Every month by its name, and in a period of years each January by its year; on a phone every second one. */
function Months({ x }: Pick<Scales, "x">) {
  const [from, until] = x.domain();
  const ofYears = from?.getUTCFullYear() !== until?.getUTCFullYear();
  return (
    <svg className="col-start-2 h-6 w-full overflow-visible fill-ink-muted text-small" aria-hidden="true">
      {x.ticks(12).map((tick, index) => (
        <text
          key={tick.toISOString()}
          x={part(x(tick))}
          dy="1em"
          textAnchor="middle"
          className={index % 2 === 1 ? "max-sm:hidden" : undefined}
        >
          {ofYears && tick.getUTCMonth() === 0
            ? tick.getUTCFullYear()
            : dayParts(tick.toISOString().slice(0, 10)).month}
        </text>
      ))}
    </svg>
  );
}

function Across({ at, ...look }: { at: number; className: string; strokeWidth?: string }) {
  return <line x1="0" x2="100%" y1={part(at)} y2={part(at)} {...look} />;
}

function VersionMark({ at, className }: { at: number; className: string }) {
  return (
    <>
      <line x1={part(at)} x2={part(at)} y1="0" y2="100%" strokeDasharray="2 4" className="stroke-ink" />
      <svg x={part(at)} className="overflow-visible" aria-hidden="true">
        <path d="M-6 0h12l-6 9z" strokeWidth="1.5" className={className} />
      </svg>
    </>
  );
}

// What is counted is whole: a small target has fewer lines, never the same figure twice.
function amountsOf(y: Scales["y"]): number[] {
  return y.ticks(4).filter(Number.isInteger);
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
    x: scaleUtc([moment(first.day), moment(last.day)], [0, 100]),
    y: scaleLinear([0, highest], [100, 0]).nice(4),
  };
}

/** A place as a share of the drawing. */
function part(at: number): string {
  return `${Math.round(at * 100) / 100}%`;
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
