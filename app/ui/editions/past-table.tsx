import { paths } from "~/paths";
import type { WorkLine } from "~/ui/editions/work-line";
import { dateWords } from "~/ui/kit/dutch-date";
import { Cell, RowHead, Table } from "~/ui/kit/table";

const AT_ONCE = 10;

/** What was, the latest first: who came, and whether it counts; each leads to its list for corrections. */
export function PastTable({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  const earlier = lines.slice(AT_ONCE);
  return (
    <>
      <Rows caption="De laatste uitvoeringen" lines={lines.slice(0, AT_ONCE)} now={now} />
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center text-action underline decoration-1 underline-offset-[0.2em]">
            Toon ook de {earlier.length} eerdere
          </summary>
          <Rows caption="Eerdere uitvoeringen" lines={earlier} now={now} />
        </details>
      )}
    </>
  );
}

function Rows({ caption, lines, now }: { caption: string; lines: readonly WorkLine[]; now: string }) {
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={[
        { label: "Uitvoering" },
        { label: "Datum" },
        { label: "Had een plaats", numeric: true },
        { label: "Nam deel", numeric: true },
        { label: "Telt als gehouden" },
      ]}
    >
      {lines.map(({ id, title, startsAt, seats, attended, held }) => (
        <tr key={id}>
          <RowHead>
            <a href={paths.attendance(id)}>{title}</a>
          </RowHead>
          <Cell className="whitespace-nowrap">{dateWords(startsAt ?? now)}</Cell>
          <Cell numeric>{seats.taken}</Cell>
          <Cell numeric>{attended}</Cell>
          <Cell>{held ? "ja" : "nee"}</Cell>
        </tr>
      ))}
    </Table>
  );
}
