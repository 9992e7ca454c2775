import type { CoverageRow } from "~/domain/reporting/coverage";
import { counted } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";
import { TileMap } from "~/ui/targets/tile-map";

interface Props {
  rows: readonly CoverageRow[];
  columns: number;
  /** Whom to invite of an organisation. */
  hrefFor: (slug: string) => string;
}

/** Who was reached as the region lies, and beside it who was not reached at all. */
export function CoverageMap({ rows, columns, hrefFor }: Props) {
  const unreached = rows.filter(({ reached }) => reached === 0);
  return (
    <Section title="Op de kaart">
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[38rem_minmax(0,1fr)]">
        <TileMap rows={rows} columns={columns} hrefFor={hrefFor} />
        <div>
          <h3>
            {unreached.length > 0
              ? counted(unreached.length, "organisatie nog niet bereikt", "organisaties nog niet bereikt")
              : "Elke organisatie is bereikt"}
          </h3>
          {unreached.length > 0 && (
            <ul className="mt-2 columns-2 gap-x-6">
              {unreached.map(({ slug, name }) => (
                <li key={slug} className="break-inside-avoid py-1 leading-snug">
                  <a href={hrefFor(slug)}>{name}</a>
                </li>
              ))}
            </ul>
          )}
          <p data-screen-only="" className="mt-3 max-w-measure text-small text-ink-muted">
            Kies een organisatie of een tegel en zie wie u kunt uitnodigen. De tabel hieronder zegt hetzelfde als de
            kaart.
          </p>
        </div>
      </div>
    </Section>
  );
}
