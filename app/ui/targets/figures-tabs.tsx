import { paths } from "~/paths";
import { Tabs } from "~/ui/kit/tabs";

/** The promises, or who was reached; what was chosen goes along. */
export function FiguresTabs({ query, current }: { query: string; current: "promises" | "coverage" }) {
  return (
    <Tabs
      label="Cijfers"
      tabs={[
        { label: "Beloften", href: paths.figures() + query, current: current === "promises" },
        { label: "Dekking", href: paths.coverage() + query, current: current === "coverage" },
      ]}
    />
  );
}
