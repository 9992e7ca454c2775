import { markWords } from "~/domain/attendance/attendance-words";
import type { MarkValue } from "~/domain/attendance/marks";

/** One of the four things one can see of a person, large enough for a thumb. */
export function MarkPill({ name, value, chosen }: { name: string; value: MarkValue; chosen: boolean }) {
  return (
    <label className="mark-pill">
      <input type="radio" name={name} value={value} defaultChecked={chosen} />
      {markWords[value]}
    </label>
  );
}
