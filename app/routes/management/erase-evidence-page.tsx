import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { erasePage } from "~/domain/targets/count-page.server";
import { countWords } from "~/domain/targets/count-words";
import { eraseCountEvidence } from "~/domain/targets/erase-count-evidence.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button, ButtonLink } from "~/ui/kit/button";
import { dateWords } from "~/ui/kit/dutch-date";
import { Notice } from "~/ui/kit/notice";
import { EvidenceToErase } from "~/ui/targets/evidence-to-erase";
import { PromiseHeading } from "~/ui/targets/promise-heading";

export const meta: MetaFunction<typeof loader> = () => pageMeta({ title: "Bewijs wissen" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, params: { slug = "", countId = "" }, url }) =>
  erasePage(actor, { slug, countId, year: url.searchParams.get("jaar") }),
);

export const action = only(async ({ actor, params: { slug = "", countId = "" }, url }) => {
  const which = { slug, countId, year: url.searchParams.get("jaar") };
  const { year } = await erasePage(actor, which);
  const done = await eraseCountEvidence(actor, which);
  const text = done ? "Het bewijs is gewist. De telling blijft staan." : "Dit bewijs was al gewist.";
  return redirectWithFlash(paths.countByHand(slug, year), { tone: done ? "good" : "warn", text });
});

export default function EraseEvidencePage() {
  const { slug, title, year, form, count, together, goes } = useLoaderData<typeof loader>();
  const isThere = goes.note !== "" || goes.evidence !== null || goes.reasons.length > 0;
  return (
    <>
      <PromiseHeading
        promise={{ slug, title, year }}
        from={{ label: "Tellen", href: paths.countByHand(slug, year) }}
        kicker={`${dateWords(count.day)}: ${countWords(form, count)}`}
        title="Bewijs wissen"
        lead="De telling blijft staan en telt zoals nu. Wat u wist, komt niet terug."
      />
      {isThere ? (
        <form method="post" className="grid gap-8">
          <EvidenceToErase goes={goes} together={together} />
          <div className="flex flex-wrap gap-3">
            <Button tone="danger">Wis het bewijs</Button>
            <ButtonLink tone="quiet" href={paths.countByHand(slug, year)}>
              Laat het staan
            </ButtonLink>
          </div>
        </form>
      ) : (
        <Notice>Bij deze telling staat geen bewijs meer.</Notice>
      )}
    </>
  );
}
