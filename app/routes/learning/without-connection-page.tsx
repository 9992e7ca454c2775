import type { MetaFunction } from "@remix-run/node";
import { door } from "~/http/door.server";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { Prose } from "~/ui/kit/prose";

export const meta: MetaFunction = () => [
  ...pageMeta({ title: "Geen verbinding" }),
  { name: "robots", content: "noindex" },
];

export const loader = door.open(() => null);

/** What a browser shows of an e-learning, without connection, in place of a page it did not keep. */
export default function WithoutConnectionPage() {
  return (
    <>
      <PageHeading title="Geen verbinding" />
      <Prose>
        <p>
          Deze bladzijde staat nog niet op dit toestel. Met de module of de toets waarin u bezig was, kunt u wel verder:
          ga terug naar de vorige bladzijde.
        </p>
        <p>Wat u al deed, is bewaard. Wij sturen het als u weer verbinding hebt.</p>
      </Prose>
    </>
  );
}
