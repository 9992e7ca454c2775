import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { previewEdition } from "~/domain/editions/preview-edition.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { EditionBody, EditionHeading } from "~/ui/catalogue/edition-view";
import { pageMeta } from "~/ui/frame/page-meta";
import { Notice } from "~/ui/kit/notice";
import { StandingPanel } from "~/ui/registration/standing-panel";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Voorbeeld: ${data.title}` : "Voorbeeld" });

export const loader = door.only(
  "themeLead",
  "trainer",
  "administrator",
)(({ actor, params: { editionId = "" } }) => previewEdition(actor, editionId));

export default function EditionPreviewPage() {
  const edition = useLoaderData<typeof loader>();
  const { id, title, mine, offering, now } = edition;
  return (
    <>
      <div className="mb-8">
        <Notice title="Dit is een voorbeeld">
          Zo ziet een deelnemer deze uitvoering. De knoppen doen hier niets.{" "}
          <a href={paths.editionAtWork(id)}>Terug naar de uitvoering</a>.
        </Notice>
      </div>
      <EditionHeading
        edition={edition}
        trail={[
          { label: "Werk", href: paths.work() },
          { label: title, href: paths.editionAtWork(id) },
        ]}
      />
      <EditionBody
        edition={edition}
        panel={
          <div {...{ inert: "" }}>
            <StandingPanel mine={mine} slug={offering.slug} editionId={id} now={now} />
          </div>
        }
      />
    </>
  );
}
