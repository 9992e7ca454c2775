import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";

/** For whom a change of the e-learning left nothing more to do: the button that completes it. */
export function CompleteCourse({ slug }: { slug: string }) {
  return (
    <>
      <p>De e-learning is veranderd. U hebt alles gedaan wat er nu in staat.</p>
      <form method="post" action={paths.startCourse(slug)} className="grid">
        <Button>Afronden</Button>
      </form>
    </>
  );
}
