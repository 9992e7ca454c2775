import { type ReactNode, type TdHTMLAttributes, useId } from "react";
import { cx } from "~/ui/kit/classes";

interface Column {
  label: string;
  numeric?: boolean;
  /** The column exists for who cannot see the page: a heading for a column of buttons. */
  unseen?: boolean;
}

interface Props {
  caption: ReactNode;
  /** The caption is read aloud but a heading above already shows it. */
  captionUnseen?: boolean;
  columns: readonly Column[];
  children: ReactNode;
}

// WCAG 2.1.1: what scrolls must be reachable without a mouse.
const scrollsByKeyboard = { tabIndex: 0 };

/** Rows under one another. Where it is wider than the screen it scrolls inside itself, also by keyboard. */
export function Table({ caption, captionUnseen, columns, children }: Props) {
  const id = useId();
  return (
    <section
      {...scrollsByKeyboard}
      data-scrolls=""
      aria-labelledby={id}
      className="relative -mx-1 overflow-x-auto px-1"
    >
      <table className="w-full border-collapse text-left">
        <caption id={id} className={captionUnseen ? "sr-only" : "pb-2 text-left font-semibold"}>
          <span className="sticky left-0 inline-block max-w-[calc(100vw-2.5rem)]">{caption}</span>
        </caption>
        <thead className="border-b-2 border-ink">
          <tr>
            {columns.map(({ label, numeric, unseen }) => (
              <th
                key={label}
                scope="col"
                className={cx(cellLook(numeric), "whitespace-nowrap text-small font-semibold")}
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

export function Cell({ numeric, className, ...rest }: { numeric?: boolean } & TdHTMLAttributes<HTMLTableCellElement>) {
  return <td {...rest} className={cx(cellLook(numeric), className)} />;
}

/** The cell that names its row. */
export function RowHead({ className, ...rest }: TdHTMLAttributes<HTMLTableCellElement>) {
  return <th scope="row" {...rest} className={cx(cellLook(), "font-semibold", className)} />;
}

function cellLook(numeric = false): string {
  return cx("py-2 pr-6 align-top last:pr-0", numeric && "text-right tabular-nums");
}
