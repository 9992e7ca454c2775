import type { ReactNode } from "react";

interface BulletFigures {
  done: number;
  target: number;
  /** Where one should be today. */
  pace?: number;
  /** Where it will end. */
  forecast?: { low: number; mid: number; high: number };
}

type Place = (value: number) => string;

/** Done, pace, target and forecast on one line; `label` says the same in words. Without a target there is no bar to draw. */
export function BulletBar({ figures, label }: { figures: BulletFigures; label: string }) {
  const { done, target, pace, forecast } = figures;
  const longest = Math.max(done, target, pace ?? 0, forecast?.high ?? 0, 1);
  const at: Place = (value) => `${Math.round((9900 * value) / longest) / 100}%`;
  return (
    <svg role="img" aria-label={label} width="100%" height="28" className="block overflow-visible">
      <rect y="8" width={at(target)} height="12" className="fill-wash stroke-line" />
      <rect y="8" width={at(done)} height="12" className="fill-action" />
      <Tick x={at(target)} className="stroke-ink" />
      {pace !== undefined && <Tick x={at(pace)} className="stroke-accent" />}
      {forecast && <Whisker forecast={forecast} at={at} />}
    </svg>
  );
}

/** What the marks of a bullet bar mean; once on a page. */
export function BulletLegend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-muted">
      <LegendItem words="gerealiseerd">
        <rect y="8" width="28" height="12" className="fill-action" />
      </LegendItem>
      <LegendItem words="waar we vandaag zouden zijn">
        <Tick x="14" className="stroke-accent" />
      </LegendItem>
      <LegendItem words="doel">
        <Tick x="14" className="stroke-ink" />
      </LegendItem>
      <LegendItem words="verwachting, van laag tot hoog">
        <Whisker forecast={{ low: 2, mid: 14, high: 26 }} at={String} />
      </LegendItem>
    </ul>
  );
}

function Tick({ x, className }: { x: string; className: string }) {
  return (
    <g>
      <line x1={x} x2={x} y1="3" y2="25" strokeWidth="7" className="stroke-paper" />
      <line x1={x} x2={x} y1="2" y2="26" strokeWidth="3" className={className} />
    </g>
  );
}

function Whisker({ forecast, at }: { forecast: { low: number; mid: number; high: number }; at: Place }) {
  return (
    <g className="fill-ink stroke-ink">
      <line x1={at(forecast.low)} x2={at(forecast.high)} y1="14" y2="14" strokeWidth="1.5" />
      <line x1={at(forecast.low)} x2={at(forecast.low)} y1="11" y2="17" strokeWidth="1.5" />
      <line x1={at(forecast.high)} x2={at(forecast.high)} y1="11" y2="17" strokeWidth="1.5" />
      <circle cx={at(forecast.mid)} cy="14" r="3.5" stroke="none" />
    </g>
  );
}

function LegendItem({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg width="28" height="28" aria-hidden="true" className="shrink-0">
        {children}
      </svg>
      {words}
    </li>
  );
}
