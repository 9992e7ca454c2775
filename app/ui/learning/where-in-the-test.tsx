import { paths } from "~/paths";
import { Breadcrumb } from "~/ui/kit/breadcrumb";
import { ProgressBar } from "~/ui/kit/progress-bar";

interface Props {
  course: { slug: string; title: string };
  count: number;
  answered: number;
}

/** Above a question of the final test: the way back, and how many were answered. */
export function WhereInTheTest({ course: { slug, title }, count, answered }: Props) {
  return (
    <div className="mb-8 grid max-w-player gap-3">
      <Breadcrumb
        trail={[
          { label: title, href: paths.course(slug) },
          { label: "Eindtoets", href: paths.courseTest(slug) },
        ]}
      />
      <ProgressBar
        value={answered}
        max={count}
        label="Voortgang in de toets"
        words={`${answered} van ${count} vragen beantwoord`}
      />
    </div>
  );
}
