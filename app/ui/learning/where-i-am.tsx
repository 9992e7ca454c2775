import { blocksDoneWords } from "~/domain/learning/learning-words";
import { paths } from "~/paths";
import { Breadcrumb } from "~/ui/kit/breadcrumb";
import { ProgressBar } from "~/ui/kit/progress-bar";

interface Props {
  course: { slug: string; title: string };
  module: { title: string; number: number; blocks: number };
  moduleCount: number;
  /** The place of the block in its module, from 1. */
  position: number;
  standing: { done: number; blocks: number };
}

/** On top of every block: which part of what this is, and how far one is in the whole. */
export function WhereIAm({ course, module, moduleCount, position, standing }: Props) {
  return (
    <div className="mb-8 max-w-measure">
      <Breadcrumb trail={[{ label: course.title, href: paths.course(course.slug) }]} />
      <p className="mb-3 text-ink-muted">
        Module {module.number} van {moduleCount}: {module.title}, onderdeel {position} van {module.blocks}
      </p>
      <ProgressBar
        value={standing.done}
        max={standing.blocks}
        label="Voortgang in de hele e-learning"
        words={`${blocksDoneWords(standing)} gedaan`}
      />
    </div>
  );
}
