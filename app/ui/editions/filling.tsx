import type { Seats } from "~/domain/catalogue/places";
import { fillingWords } from "~/domain/editions/filling-words";
import { ProgressBar } from "~/ui/kit/progress-bar";

/** How full an edition is, as a bar with its words: "34 van 40, 3 wachtenden". */
export function Filling({ seats }: { seats: Seats }) {
  return (
    <div className="w-44">
      <ProgressBar value={seats.taken} max={seats.capacity} label="Bezette plaatsen" words={fillingWords(seats)} />
    </div>
  );
}
