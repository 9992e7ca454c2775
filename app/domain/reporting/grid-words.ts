import type { GridCell } from "./privacy-grid";

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

/** A cell of the grid as it is read: "0", "1-4", the number, or at least how many. */
export function gridWords(cell: GridCell): string {
  switch (cell.kind) {
    case "exact":
      return whole.format(cell.count);
    case "few":
      return "1-4";
    case "some":
      return `${whole.format(cell.least)} of meer`;
  }
}
