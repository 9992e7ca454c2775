import type { Status } from "~/domain/targets/status";
import { cx } from "~/ui/kit/classes";
import { figure } from "~/ui/kit/dutch-number";
import { StatusBadge } from "~/ui/targets/status-badge";

interface Props {
  totals: readonly { status: Status; count: number }[];
  /** The promises of one status. */
  hrefFor: (status: Status) => string;
}

/** How many promises stand where; the only total there is, because people and meetings of different promises never add up. */
export function StatusTotals({ totals, hrefFor }: Props) {
  return (
    <ul aria-label="Beloften per stand" className="flex flex-wrap gap-x-8 gap-y-3">
      {totals.map(({ status, count }) => (
        <li key={status}>
          {count > 0 ? (
            <a href={hrefFor(status)} className="flex items-center gap-2 no-underline">
              <Total status={status} count={count} />
            </a>
          ) : (
            <span className="flex items-center gap-2">
              <Total status={status} count={count} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Total({ status, count }: Props["totals"][number]) {
  return (
    <>
      <span className={cx("text-large font-bold tabular-nums leading-none", count > 0 && "underline")}>
        {figure(count)}
      </span>
      <StatusBadge status={status} />
    </>
  );
}
