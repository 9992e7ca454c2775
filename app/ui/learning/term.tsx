import { type ReactNode, useId } from "react";
import { useShelf } from "~/ui/learning/course-shelf";

/** A word that explains itself when one presses it, also without script. */
export function Term({ name, children }: { name: string; children: ReactNode }) {
  const meaning = useShelf().terms[name];
  const id = useId().replaceAll(":", "");
  if (!meaning) return children;
  return (
    <>
      <button type="button" className="term" {...{ popovertarget: `term-${id}` }}>
        {children}
      </button>
      <span id={`term-${id}`} role="note" className="term-meaning" {...{ popover: "auto" }}>
        {meaning}
      </span>
    </>
  );
}
