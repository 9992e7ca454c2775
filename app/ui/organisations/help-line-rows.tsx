import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  rows: { key: string; name: string; purpose: string; reach: string | null; change: string }[];
  /** What stands where nothing was filled in. */
  empty: string;
}

/** Help lines with how one reaches them, each with the way to change it. */
export function HelpLineRows({ rows, empty }: Props) {
  return (
    <Table
      caption="Hulplijnen"
      captionUnseen
      columns={[{ label: "Hulplijn" }, { label: "Bereik" }, { label: "Wijzigen", unseen: true }]}
    >
      {rows.map(({ key, name, purpose, reach, change }) => (
        <tr key={key}>
          <RowHead>
            {name}
            <span className="block text-small font-normal text-ink-muted">{purpose}</span>
          </RowHead>
          <Cell>
            {reach ? <span className="break-all">{reach}</span> : <span className="text-ink-muted">{empty}</span>}
          </Cell>
          <Cell>
            <a href={change} className="inline-block py-1">
              Wijzig<span className="sr-only"> {name}</span>
            </a>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
