import { paths } from "~/paths";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  kind: string;
  organisations: { slug: string; name: string; contacts: number; domains: number }[];
}

/** Organisations of one kind, with what is kept of each. */
export function OrganisationRows({ kind, organisations }: Props) {
  return (
    <Table
      caption={`${kind}: contacten en domeinen`}
      captionUnseen
      columns={[{ label: "Organisatie" }, { label: "Contacten", numeric: true }, { label: "Domeinen", numeric: true }]}
    >
      {organisations.map(({ slug, name, contacts, domains }) => (
        <tr key={slug}>
          <RowHead>
            <a href={paths.organisation(slug)} className="inline-block py-1">
              {name}
            </a>
          </RowHead>
          <Cell numeric>{contacts}</Cell>
          <Cell numeric>{domains}</Cell>
        </tr>
      ))}
    </Table>
  );
}
