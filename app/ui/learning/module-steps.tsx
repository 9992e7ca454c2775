import Check from "lucide-react/icons/check";
import ChevronRight from "lucide-react/icons/chevron-right";
import { paths } from "~/paths";
import { cx } from "~/ui/kit/classes";

export interface ModuleStep {
  key: string;
  title: string;
  done: boolean;
}

interface Props {
  course: string;
  module: { slug: string; steps: readonly ModuleStep[] };
  /** The step one is at, from 1. */
  position: number;
}

/** The parts of a module as a row of marks, which unfolds into a list with a link to each. */
export function ModuleSteps({ course, module: { slug, steps }, position }: Props) {
  return (
    <details className="group">
      <summary className="grid min-h-11 content-center gap-1.5">
        <span className="flex gap-1" aria-hidden="true">
          {steps.map(({ key, done }, index) => (
            <span
              key={key}
              className={cx("h-2.5 min-w-1 flex-1 rounded-mark border", markLook(index + 1 === position, done))}
            />
          ))}
        </span>
        <span className="flex items-center gap-1 text-small text-action underline decoration-1 underline-offset-[0.2em]">
          <ChevronRight size="1.2em" aria-hidden="true" className="shrink-0 group-open:rotate-90" />
          Onderdeel {position} van {steps.length} van deze module
        </span>
      </summary>
      <ol className="my-2 border-t border-line text-small">
        {steps.map((step, index) => (
          <StepLine
            key={step.key}
            href={paths.courseBlock(course, slug, step.key)}
            step={step}
            here={index + 1 === position}
          />
        ))}
      </ol>
    </details>
  );
}

function markLook(here: boolean, done: boolean): string {
  if (here) return "border-accent bg-accent";
  return done ? "border-action bg-action" : "border-line-strong bg-wash";
}

function StepLine({ href, step: { title, done }, here }: { href: string; step: ModuleStep; here: boolean }) {
  return (
    <li className="flex items-center gap-2 border-b border-line">
      <a
        href={href}
        aria-current={here ? "step" : undefined}
        className={cx("min-h-11 flex-1 py-2.5", here && "font-bold text-ink")}
      >
        {title}
      </a>
      {done && (
        <span className="flex items-center gap-1 text-good">
          <Check size="1.1em" strokeWidth={3} aria-hidden="true" />
          gedaan
        </span>
      )}
    </li>
  );
}
