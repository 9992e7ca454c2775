import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { personVerdicts } from "~/domain/reporting/person-verdicts.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dateWords } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { ledgerWords } from "~/ui/targets/ledger-words";
import { VerdictList } from "~/ui/targets/verdict-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Telt mee, of niet: ${data.person}` : "Telt mee, of niet" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { editionId = "", registrationId = "" } }) => personVerdicts(actor, editionId, registrationId));

export default function PersonCountsPage() {
  const { person, edition, year, rows, verdicts } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={`Telt ${person} mee, of niet?`}
        kicker={`${edition.title}, Jaarplan ${year}`}
        trail={[
          { label: "Werk", href: paths.work() },
          { label: "Deelnemers", href: paths.people(edition.id) },
        ]}
      />
      <Section title="Wat er is vastgelegd">
        {rows.length === 0 ? (
          <p>Bij dit aanbod is over deze persoon nog niets vastgelegd. Alleen wie meedeed, kan meetellen.</p>
        ) : (
          <ul>
            {rows.map(({ id, kind, day, reversed }) => (
              <li key={id}>
                {dateWords(day)}: {ledgerWords(kind).toLowerCase()}
                {reversed && " (teruggedraaid)"}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <VerdictList verdicts={verdicts} hrefFor={(slug) => `${paths.target(slug)}?jaar=${year}`} />
    </>
  );
}
