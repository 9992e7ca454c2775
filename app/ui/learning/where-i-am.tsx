import { blocksDoneWords } from "~/domain/learning/learning-words";
import { paths } from "~/paths";
import { Breadcrumb } from "~/ui/kit/breadcrumb";
import { ProgressBar } from "~/ui/kit/progress-bar";
import { type ModuleStep, ModuleSteps } from "~/ui/learning/module-steps";

interface Props {
  course: { slug: string; title: string };
  module: { slug: string; title: string; number: number; steps: readonly ModuleStep[] };
  moduleCount: number;
  /** The place of the block in its module, from 1. */
  position: number;
  standing: { done: number; blocks: number };
}

/** On top of every block: which part of what this is, how far one is in the module, and how far in the whole. */
export function WhereIAm({ course, module, moduleCount, position, standing }: Props) {
  return (
    <div className="mb-8 grid max-w-measure gap-3">
      <Breadcrumb trail={[{ label: course.title, href: paths.course(course.slug) }]} />
      <p className="-mt-4 text-ink-muted">
        Module {module.number} van {moduleCount}: {module.title}
      </p>
      <ModuleSteps course={course.slug} module={module} position={position} />
      <ProgressBar
        value={standing.done}
        max={standing.blocks}
        label="Voortgang in de hele e-learning"
        words={`Hele e-learning: ${blocksDoneWords(standing)} gedaan`}
      />
    </div>
  );
}
