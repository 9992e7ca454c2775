import { paths } from "~/paths";
import kit from "~/ui/kit/without-connection.js?url&no-inline";
import script from "~/ui/learning/keep-learning-going.js?url&no-inline";

interface Props {
  slug: string;
  progressId: string;
  /** The block of this page, and what to copy of its module; on other pages only what waits is sent. */
  at?: KeptAt;
}

interface KeptAt {
  blockKey: string;
  moduleSlug: string;
  pages: readonly string[];
}

/** Keeps what one sends until it has arrived, and the pages of a module for when there is no connection; says so at the foot of the page. */
export function KeepGoing({ slug, progressId, at }: Props) {
  return (
    <div
      data-learning=""
      data-kit={kit}
      data-send={paths.sendKept(slug)}
      data-worker={paths.learningWorker()}
      data-scope={paths.learningScope()}
      data-instead={paths.withoutConnection()}
      data-progress={progressId}
      data-block={at?.blockKey}
      data-module={at?.moduleSlug}
      data-pages={at && JSON.stringify(at.pages)}
    >
      <p role="status" data-learning-said="" />
      <script type="module" src={script} />
    </div>
  );
}

/** A block with the pages around it: those of its module, and what one may look up from there. */
export function keptAt({ course, module, block }: Around): KeptAt {
  const { slug, after, glossary } = course;
  const beside = [after && paths.courseAfter(slug), glossary && paths.courseGlossary(slug), paths.courseSources(slug)];
  return {
    blockKey: block.key,
    moduleSlug: module.slug,
    pages: [
      ...module.steps.map(({ key }) => paths.courseBlock(slug, module.slug, key)),
      paths.course(slug),
      ...beside.filter((page) => page !== false),
    ],
  };
}

interface Around {
  course: { slug: string; after: boolean; glossary: boolean };
  module: { slug: string; steps: readonly { key: string }[] };
  block: { key: string };
}
