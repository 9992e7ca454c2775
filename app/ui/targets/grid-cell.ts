import type { GridCell } from "~/domain/reporting/privacy-grid";
import { figure } from "~/ui/kit/dutch-number";

/** A cell of the grid as it is read: "0", "1-4", the number, or that there was something. */
export function gridCellWords(cell: GridCell): string {
  switch (cell.kind) {
    case "exact":
      return figure(cell.count);
    case "few":
      return "1-4";
    case "some":
      return "1 of meer";
  }
}
