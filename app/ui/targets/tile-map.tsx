import type { CoverageRow } from "~/domain/reporting/coverage";
import { MAP_COLUMNS, MAP_ROWS, tileLines, tilePlace } from "~/ui/targets/region-tiles";

interface Props {
  rows: readonly CoverageRow[];
  columns: number;
  hrefFor: (slug: string) => string;
}

type Reach = "all" | "part" | "none";

const TILE = 96;
const GAP = 6;
const WIDE = TILE - GAP;

const looks: Record<Reach, string> = {
  all: "fill-action stroke-action",
  part: "fill-action-wash stroke-action",
  none: "fill-paper stroke-accent",
};
const meanings: Record<Reach, string> = { all: "overal bereikt", part: "deels bereikt", none: "nog nergens" };

/** The municipalities as tiles, placed as the region lies and apart by safety region; what they mean stands in the sea. */
export function TileMap({ rows, columns, hrefFor }: Props) {
  return (
    <nav aria-label="Gemeenten op de kaart" className="relative max-w-[38rem] print:max-w-[26rem]">
      <svg viewBox={`-2 -2 ${MAP_COLUMNS * TILE} ${MAP_ROWS * TILE}`} className="w-full">
        <title>Kaart van de gemeenten</title>
        {rows.map((row) => (
          <Tile key={row.slug} row={row} columns={columns} href={hrefFor(row.slug)} />
        ))}
      </svg>
      <ul className="absolute top-0 right-0 w-[48%] text-small text-ink-muted" aria-label="Betekenis van de tegels">
        {(Object.keys(meanings) as Reach[]).map((reach) => (
          <li key={reach} className="flex items-center gap-2 py-0.5">
            <svg viewBox="-3 -3 46 46" width="22" height="22" aria-hidden="true" className="shrink-0">
              <Square x={0} y={0} wide={40} reach={reach} />
            </svg>
            {meanings[reach]}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tile({ row, columns, href }: { row: CoverageRow; columns: number; href: string }) {
  const place = tilePlace(row);
  if (!place) return null;
  const [x, y] = [place.x * TILE, place.y * TILE];
  const reach = reachOf(row, columns);
  const words = columns === 1 ? (row.reached ? "ja" : "nee") : `${row.reached} van ${columns}`;
  return (
    <a href={href} className="group no-underline">
      <Square x={x} y={y} wide={WIDE} reach={reach} />
      <g textAnchor="middle" className={reach === "all" ? "fill-on-action" : "fill-ink"}>
        <g className="max-sm:hidden" fontSize="13.5">
          <Words x={x} y={y + 36} leading={16} lines={tileLines(row.name, 11)} />
        </g>
        <g className="sm:hidden" fontSize="18">
          <Words x={x} y={y + 28} leading={20} lines={tileLines(row.name, 8)} />
        </g>
        <text x={x + WIDE / 2} y={y + 78} fontWeight="700" className="text-[19px] group-hover:underline sm:text-[14px]">
          {words}
        </text>
      </g>
    </a>
  );
}

function Words({ x, y, leading, lines }: { x: number; y: number; leading: number; lines: string[] }) {
  return lines.map((line, index) => (
    <text key={line} x={x + WIDE / 2} y={y + leading * index}>
      {`${line} `}
    </text>
  ));
}

function Square({ x, y, wide, reach }: { x: number; y: number; wide: number; reach: Reach }) {
  const edge = reach === "none" ? { strokeWidth: 3, strokeDasharray: "6 4" } : { strokeWidth: 1.5 };
  return <rect x={x} y={y} width={wide} height={wide} rx="3" {...edge} className={looks[reach]} />;
}

function reachOf({ reached }: CoverageRow, columns: number): Reach {
  if (reached === 0) return "none";
  return reached === columns ? "all" : "part";
}
