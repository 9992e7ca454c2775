import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import { Cell, RowHead, Table } from "~/ui/kit/table";
import { type NamedTheme, ThemeList } from "~/ui/themes/theme-list";

interface OfferingLine {
  id: string;
  slug: string;
  title: string;
  kind: "TRAINING" | "E_LEARNING" | "EVENT";
  state: "DRAFT" | "PUBLISHED" | "ARCHIVED";
  format: string;
  themes: NamedTheme[];
  coming: number;
}

/** The offerings of a lead's themes in brief. */
export function OfferingTable({ offerings }: { offerings: readonly OfferingLine[] }) {
  return (
    <Table
      caption="Aanbod van uw thema's"
      captionUnseen
      columns={[{ label: "Titel" }, { label: "Soort" }, { label: "Thema's" }, { label: "Komt nog", numeric: true }]}
    >
      {offerings.map(({ id, slug, title, kind, state, format, themes, coming }) => (
        <tr key={id}>
          <RowHead>{state === "DRAFT" ? `${title} (concept)` : <a href={paths.offering(slug)}>{title}</a>}</RowHead>
          <Cell>{kindAndFormat(kind, format)}</Cell>
          <Cell>
            <ThemeList themes={themes} />
          </Cell>
          <Cell numeric>{kind === "E_LEARNING" ? "altijd" : coming}</Cell>
        </tr>
      ))}
    </Table>
  );
}
