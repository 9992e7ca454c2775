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
