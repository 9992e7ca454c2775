import { type ReactNode, type TdHTMLAttributes, useId } from "react";
import { cx } from "~/ui/kit/classes";

interface Column {
  label: string;
  numeric?: boolean;
  /** The column exists for who cannot see the page: a heading for a column of buttons. */
  unseen?: boolean;
  /** A heading longer than what stands under it takes more lines. */
  wraps?: boolean;
}

interface Props {
  caption: ReactNode;
  /** The caption is read aloud but a heading above already shows it. */
  captionUnseen?: boolean;
  columns: readonly Column[];
  /** On a phone each row stands under its first cell, so that nothing scrolls sideways; a cell that needs its column's name has a `label`. */
  stacks?: boolean;
  children: ReactNode;
}

// WCAG 2.1.1: what scrolls must be reachable without a mouse.
const scrollsByKeyboard = { tabIndex: 0 };

/** Rows under one another. Where it is wider than the screen it scrolls inside itself, also by keyboard. */
export function Table({ caption, captionUnseen, columns, stacks, children }: Props) {
  const id = useId();
  return (
    <section
      {...scrollsByKeyboard}
      data-scrolls=""
      aria-labelledby={id}
      className="relative -mx-1 overflow-x-auto px-1"
    >
      <table data-stacks={stacks ? "" : undefined} className="w-full border-collapse text-left">
        <caption id={id} className={captionUnseen ? "sr-only" : "pb-2 text-left font-semibold"}>
          <span className="sticky left-0 inline-block max-w-[calc(100vw-2.5rem)]">{caption}</span>
        </caption>
        <thead className="border-b-2 border-ink">
          <tr>
            {columns.map(({ label, numeric, unseen, wraps }) => (
              <th
                key={label}
                scope="col"
                className={cx(
                  cellLook(numeric),
                  "align-bottom text-small font-semibold",
                  wraps ? "min-w-28 leading-tight hyphens-auto" : "whitespace-nowrap",
                )}
              >
                {unseen ? <span className="sr-only">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr]:border-b [&>tr]:border-line">{children}</tbody>
      </table>
    </section>
  );
}

interface CellProps extends TdHTMLAttributes<HTMLTableCellElement> {
  numeric?: boolean;
  /** The name of the column, for a table that stacks. */
  label?: string | undefined;
}

export function Cell({ numeric, label, className, ...rest }: CellProps) {
  return <td {...rest} data-label={label} className={cx(cellLook(numeric), "align-top", className)} />;
}

/** The cell that names its row; `plain` where another cell of the row matters more. */
export function RowHead({ plain, className, ...rest }: { plain?: boolean } & TdHTMLAttributes<HTMLTableCellElement>) {
  return (
    <th
      scope="row"
      {...rest}
      className={cx(cellLook(), "align-top", plain ? "font-normal" : "font-semibold", className)}
    />
  );
}

function cellLook(numeric = false): string {
  return cx("py-2 pr-6 last:pr-0", numeric && "text-right tabular-nums");
}
