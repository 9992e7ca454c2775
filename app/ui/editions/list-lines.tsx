import { isFault, type LineResult, resultWords, type SeenLine } from "~/domain/editions/import-list-results";
import { Badge, type Tone } from "~/ui/kit/badge";
import { Cell, RowHead, Table } from "~/ui/kit/table";

const COLUMNS = [{ label: "Rij", numeric: true }, { label: "Naam" }, { label: "E-mail" }, { label: "Wat er gebeurt" }];

/** Lines of a list with what becomes of each, under the numbers they have in the file. */
export function ListLines({ caption, lines }: { caption: string; lines: SeenLine[] }) {
  return (
    <Table caption={caption} captionUnseen columns={COLUMNS}>
      {lines.map(({ line: { row, name, email }, result }) => (
        <tr key={row}>
          <Cell numeric>{row}</Cell>
          <RowHead className="min-w-36">{name || <span className="text-ink-muted">geen naam</span>}</RowHead>
          <Cell className="min-w-44 break-all">{email || <span className="text-ink-muted">geen adres</span>}</Cell>
          <Cell className="min-w-44">
            <Badge tone={toneOf(result)}>{resultWords(result)}</Badge>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

function toneOf(result: LineResult): Tone {
  if (isFault(result)) return "bad";
  if (result === "place") return "good";
  return result === "waiting" ? "warn" : "neutral";
}
