import { isFault, type LineResult, resultWords, type SeenLine } from "~/domain/editions/import-list-results";
import { Badge, type Tone } from "~/ui/kit/badge";

/** Lines of a list with what becomes of each, under the numbers they have in the file. */
export function ListLines({ label, lines }: { label: string; lines: SeenLine[] }) {
  return (
    <ol aria-label={label} className="border-b border-line">
      {lines.map(({ line: { row, name, email }, result }) => (
        <li
          key={row}
          className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-t border-line py-2 md:grid-cols-[4rem_minmax(0,2fr)_minmax(0,2fr)_minmax(0,18rem)]"
        >
          <span className="text-small text-ink-muted tabular-nums md:pt-0.5">rij {row}</span>
          <span className="font-semibold">{name || "geen naam"}</span>
          <span className="col-start-2 text-small wrap-anywhere text-ink-muted md:col-start-3 md:pt-0.5">
            {email || "geen adres"}
          </span>
          <span className="col-start-2 md:col-start-4">
            <Badge tone={toneOf(result)}>{resultWords(result)}</Badge>
          </span>
        </li>
      ))}
    </ol>
  );
}

function toneOf(result: LineResult): Tone {
  if (isFault(result)) return "bad";
  if (result === "place") return "good";
  return result === "waiting" ? "warn" : "neutral";
}
