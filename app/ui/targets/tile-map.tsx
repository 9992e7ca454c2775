import type { CoverageRow } from "~/domain/reporting/coverage";
import { cx } from "~/ui/kit/classes";
import { MAP_COLUMNS, MAP_ROWS, tilePlace } from "~/ui/targets/region-tiles";

interface Props {
  rows: readonly CoverageRow[];
  columns: number;
  hrefFor: (slug: string) => string;
}

const TILE = 96;
const GAP = 6;
const WIDE = TILE - GAP;

/** The municipalities as tiles, placed as the region lies and apart by safety region; the table beside it says the same. */
export function TileMap({ rows, columns, hrefFor }: Props) {
  return (
    <nav aria-label="Gemeenten op de kaart">
      <svg viewBox={`-2 -2 ${MAP_COLUMNS * TILE} ${MAP_ROWS * TILE}`} className="w-full min-w-[34rem]">
        <title>Kaart van de gemeenten</title>
        {rows.map((row) => (
          <Tile key={row.slug} row={row} columns={columns} href={hrefFor(row.slug)} />
        ))}
      </svg>
    </nav>
  );
}

function Tile({ row, columns, href }: { row: CoverageRow; columns: number; href: string }) {
  const place = tilePlace(row);
  if (!place) return null;
  const isFull = row.reached === columns;
  const middle = place.x * TILE + WIDE / 2;
  const top = place.y * TILE;
  return (
    <a href={href} className="no-underline">
      <rect
        x={place.x * TILE}
        y={top}
        width={WIDE}
        height={WIDE}
        rx="3"
        strokeWidth={row.reached ? 1.5 : 3}
        strokeDasharray={row.reached ? undefined : "6 4"}
        className={tileLook(row, columns)}
      />
      <g textAnchor="middle" className={cx(isFull ? "fill-on-action" : "fill-ink")}>
        {linesOf(row.name).map((line, index) => (
          <text key={line} x={middle} y={top + 36 + 16 * index} fontSize="13.5">
            {line}
          </text>
        ))}
        <text x={middle} y={top + 78} fontSize="14" fontWeight="700">
          {columns === 1 ? (row.reached ? "ja" : "nee") : `${row.reached} van ${columns}`}
        </text>
      </g>
    </a>
  );
}

function tileLook({ reached }: CoverageRow, columns: number): string {
  if (reached === 0) return "fill-paper stroke-accent";
  return reached === columns ? "fill-action stroke-action" : "fill-action-wash stroke-action";
}

/** A long name in two lines, broken at its space or hyphen. */
function linesOf(name: string): string[] {
  if (name.length < 12) return [name];
  const at = name.search(/[ -]/);
  if (at > 0) return [name.slice(0, name[at] === "-" ? at + 1 : at), name.slice(at + 1)];
  const half = name.endsWith("meer") ? name.length - 4 : Math.ceil(name.length / 2);
  return [`${name.slice(0, half)}-`, name.slice(half)];
}
