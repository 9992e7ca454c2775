import type { CoverageRow } from "~/domain/reporting/coverage";
import { MAP_COLUMNS, MAP_ROWS, tilePlace } from "~/ui/targets/region-tiles";

interface Props {
  rows: readonly CoverageRow[];
  columns: number;
  hrefFor: (slug: string) => string;
}

const TILE = 96;
const GAP = 6;

/** The municipalities as tiles, placed as the region lies and apart by safety region; the table beside it says the same. */
export function TileMap({ rows, columns, hrefFor }: Props) {
  const tiles = rows.flatMap((row) => {
    const place = tilePlace(row);
    return place ? [{ row, x: place.x * TILE, y: place.y * TILE }] : [];
  });
  if (tiles.length === 0) return null;
  return (
    <nav aria-label="Gemeenten op de kaart">
      <svg viewBox={`0 0 ${MAP_COLUMNS * TILE} ${MAP_ROWS * TILE}`} className="w-full min-w-[34rem]">
        <title>Kaart van de gemeenten</title>
        {tiles.map(({ row, x, y }) => (
          <a
            key={row.slug}
            className="no-underline"
            href={hrefFor(row.slug)}
            aria-label={`${row.name}: ${tileWords(row, columns)}`}
          >
            <rect
              x={x}
              y={y}
              width={TILE - GAP}
              height={TILE - GAP}
              rx="3"
              strokeWidth={row.reached ? 1.5 : 3}
              strokeDasharray={row.reached ? undefined : "6 4"}
              className={tileLook(row, columns)}
            />
            <text
              x={x + (TILE - GAP) / 2}
              y={y + 38}
              textAnchor="middle"
              fontSize="13.5"
              className={row.reached === columns ? "fill-on-action" : "fill-ink"}
            >
              {linesOf(row.name).map((line, index) => (
                <tspan key={line} x={x + (TILE - GAP) / 2} dy={index === 0 ? 0 : 15}>
                  {line}
                </tspan>
              ))}
            </text>
            <text
              x={x + (TILE - GAP) / 2}
              y={y + 76}
              textAnchor="middle"
              fontSize="14"
              fontWeight="700"
              className={row.reached === columns ? "fill-on-action" : "fill-ink"}
            >
              {columns === 1 ? (row.reached ? "ja" : "nee") : `${row.reached}/${columns}`}
            </text>
          </a>
        ))}
      </svg>
    </nav>
  );
}

function tileLook({ reached }: CoverageRow, columns: number): string {
  if (reached === 0) return "fill-paper stroke-accent";
  return reached === columns ? "fill-action stroke-action" : "fill-action-wash stroke-action";
}

function tileWords({ reached }: CoverageRow, columns: number): string {
  return reached === 0 ? "nog niet bereikt" : `bereikt in ${reached} van ${columns}`;
}

/** A long name in two lines, broken at its space or hyphen. */
function linesOf(name: string): string[] {
  if (name.length < 12) return [name];
  const at = name.search(/[ -]/);
  if (at > 0) return [name.slice(0, name[at] === "-" ? at + 1 : at), name.slice(at + 1)];
  const half = name.endsWith("meer") ? name.length - 4 : Math.ceil(name.length / 2);
  return [`${name.slice(0, half)}-`, name.slice(half)];
}
