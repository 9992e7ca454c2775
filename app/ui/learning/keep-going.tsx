import { paths } from "~/paths";
import script from "~/ui/learning/keep-learning-going.js?url&no-inline";

interface Props {
  progressId: string;
  /** Where its script sends what is done here, and under what name. */
  door: string;
  block: string;
  /** Whether the last answer takes the place of the one before, so that of those that wait only the last is sent. */
  lastCounts: boolean;
  /** What to copy, under the name of where one is in the e-learning. */
  part: string;
  pages: readonly string[];
}

/** Keeps what one sends until it has arrived, and the pages around it for when there is no connection; says so at the foot of the page. */
export function KeepGoing({ progressId, door, block, lastCounts, part, pages }: Props) {
  return (
    <div
      data-learning=""
      data-send={door}
      data-worker={paths.learningWorker()}
      data-scope={paths.learningScope()}
      data-instead={paths.withoutConnection()}
      data-progress={progressId}
      data-block={block}
      data-last-counts={lastCounts || undefined}
      data-part={part}
      data-pages={JSON.stringify(pages)}
    >
      <p role="status" data-learning-said="" />
      <script type="module" src={script} />
    </div>
  );
}

/** A block with the pages around it: those of its module, and what one may look up from there. */
export function keptAt({ course, module, block }: Around) {
  const { slug, after, glossary } = course;
  const beside = [after && paths.courseAfter(slug), glossary && paths.courseGlossary(slug), paths.courseSources(slug)];
  return {
    door: paths.sendKept(slug),
    block: block.key,
    lastCounts: false,
    part: module.slug,
    pages: [
      ...module.steps.map(({ key }) => paths.courseBlock(slug, module.slug, key)),
      paths.course(slug),
      ...beside.filter((page) => page !== false),
    ],
  };
}

/** A question of the final test, with all others. */
export function keptInTest(slug: string, { position, count }: { position: number; count: number }) {
  return {
    door: paths.sendKeptTest(slug),
    block: String(position),
    lastCounts: true,
    part: "toets",
    pages: Array.from({ length: count }, (_, index) => paths.testQuestion(slug, index + 1)),
  };
}

interface Around {
  course: { slug: string; after: boolean; glossary: boolean };
  module: { slug: string; steps: readonly { key: string }[] };
  block: { key: string };
}
