import { markWords } from "~/domain/attendance/attendance-words";
import type { MarkValue } from "~/domain/attendance/marks";
import { cx } from "~/ui/kit/classes";

interface Props {
  name: string;
  value: MarkValue;
  chosen: boolean;
}

const tones: Record<MarkValue, string> = {
  PRESENT: "has-checked:border-good has-checked:bg-good has-checked:text-paper",
  PARTLY: "has-checked:border-warn has-checked:bg-warn-wash has-checked:text-warn",
  ABSENT: "has-checked:border-bad has-checked:bg-bad-wash has-checked:text-bad",
  EXCUSED: "has-checked:border-ink has-checked:bg-wash has-checked:text-ink",
};

/** One of the four things one can see of a person, large enough for a thumb. The tick says it where colours don't. */
export function MarkPill({ name, value, chosen }: Props) {
  return (
    <label
      className={cx(
        "relative inline-flex min-h-11 items-center justify-center rounded-control border border-line-strong bg-surface px-3 leading-none text-action has-checked:border-2 has-checked:font-semibold has-checked:before:mr-1 has-checked:before:content-['✓'] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent print:hidden",
        tones[value],
      )}
    >
      <input type="radio" name={name} value={value} defaultChecked={chosen} className="sr-only scroll-my-24" />
      {markWords[value]}
    </label>
  );
}
