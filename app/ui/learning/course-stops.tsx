import { figure } from "~/ui/kit/dutch-number";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  stops: readonly { number: number; title: string; began: number; finished: number; stopped: number }[];
}

/** How far people come, a module a row, with a bar of those who stopped there. */
export function CourseStops({ stops }: Props) {
  const most = Math.max(1, ...stops.map(({ stopped }) => stopped));
  return (
    <Table
      caption="Per module"
      captionUnseen
      columns={[
        { label: "Module" },
        { label: "Begonnen", numeric: true },
        { label: "Af", numeric: true },
        { label: "Hier gestopt", numeric: true },
        { label: "Aandeel van wie stopte" },
      ]}
    >
      {stops.map(({ number, title, began, finished, stopped }) => (
        <tr key={number}>
          <RowHead>
            {number}. {title}
          </RowHead>
          <Cell numeric>{figure(began)}</Cell>
          <Cell numeric>{figure(finished)}</Cell>
          <Cell numeric>{figure(stopped)}</Cell>
          <Cell className="w-40 min-w-24">
            <svg width="100%" height="14" aria-hidden="true" className="block">
              <rect width={`${Math.round((1000 * stopped) / most) / 10}%`} height="14" className="fill-accent" />
            </svg>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
