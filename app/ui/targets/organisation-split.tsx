import type { OrganisationCell } from "~/domain/reporting/organisation-cells.server";
import { dateWords } from "~/ui/kit/dutch-date";
import { Section } from "~/ui/kit/section";
import { Cell, RowHead, Table } from "~/ui/kit/table";
import { gridCellWords } from "~/ui/targets/grid-cell";

interface Props {
  split: { end: string | null; cells: readonly OrganisationCell[] } | null;
  hrefFor: (organisation: string) => string;
}

const columns = [{ label: "Organisatie" }, { label: "Deelnames", numeric: true }];

/** Who took part by organisation: small numbers are not shown, and as of the end of a quarter only. */
export function OrganisationSplit({ split, hrefFor }: Props) {
  if (!split) return null;
  return (
    <Section title="Per organisatie" aside={split.end && `stand op ${dateWords(split.end)}`}>
      <p className="mb-4 max-w-measure text-small text-ink-muted">
        Deelnames aan dit aanbod in dit jaar. Een getal van 1 tot en met 4 tonen wij niet, en soms een groter getal ook
        niet, zodat niemand kan uitrekenen wie meedeed. Per organisatie is er alleen een stand aan het eind van een
        kwartaal.
      </p>
      {split.end === null ? (
        <p>De eerste stand per organisatie komt aan het eind van het eerste kwartaal.</p>
      ) : (
        <div className="max-w-field">
          <Table caption="Deelnames per organisatie" captionUnseen columns={columns}>
            {split.cells.map(({ slug, name, cell, opens }) => (
              <tr key={slug}>
                <RowHead className="font-normal">{name}</RowHead>
                <Cell numeric className="whitespace-nowrap">
                  {opens ? <a href={hrefFor(slug)}>{gridCellWords(cell)}</a> : gridCellWords(cell)}
                </Cell>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </Section>
  );
}
