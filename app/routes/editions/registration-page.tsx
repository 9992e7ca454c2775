import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { personBadge } from "~/domain/editions/edition-people-words";
import { registrationDetail } from "~/domain/editions/registration-detail.server";
import type { RegistrationState } from "~/domain/registration/registration-state";
import { stateBadge } from "~/domain/registration/registration-words";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { RegistrationActions } from "~/ui/editions/registration-actions";
import { RegistrationAnswers } from "~/ui/editions/registration-answers";
import { RegistrationFacts } from "~/ui/editions/registration-facts";
import { pageMeta } from "~/ui/frame/page-meta";
import { Badge } from "~/ui/kit/badge";
import { Columns } from "~/ui/kit/columns";
import { dateWords } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { History } from "~/ui/registration/history";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `${data.registration.name}: ${data.edition.title}` : "Inschrijving" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { editionId = "", registrationId = "" } }) => registrationDetail(actor, editionId, registrationId));

export default function RegistrationPage() {
  const { edition, registration, manager, answers, history, others, overlaps, now, ...acts } =
    useLoaderData<typeof loader>();
  const badge = personBadge(registration, edition.approval);
  const address = { editionId: edition.id, registrationId: registration.id };
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: "Deelnemers", href: paths.people(edition.id) },
        ]}
        kicker={edition.title}
        title={registration.name}
        meta={<Badge tone={badge.tone}>{badge.text}</Badge>}
      />
      <Columns side="after" aside={<RegistrationActions {...address} {...acts} name={registration.name} />}>
        <div className="mb-10 grid gap-6">
          {overlaps.length > 0 && (
            <Notice tone="warn">Heeft op dat moment ook een plaats bij {listed(overlaps)}.</Notice>
          )}
          <RegistrationFacts registration={registration} manager={manager} now={now} />
          {acts.can.act && registration.email && (
            <a href={`${paths.writeMessage(edition.id)}?wie=${registration.id}`}>Stuur een bericht</a>
          )}
          <a href={paths.personCounts(edition.id, registration.id)}>Telt mee in de cijfers, of niet?</a>
        </div>
        <RegistrationAnswers answers={answers} />
        <Section title="Hoe dit ging">
          <History lines={history} now={now} />
        </Section>
        {others.length > 0 && <Others editionId={edition.id} others={others} />}
      </Columns>
    </>
  );
}

interface OthersProps {
  editionId: string;
  others: readonly { id: string; state: RegistrationState; requestedAt: string }[];
}

function Others({ editionId, others }: OthersProps) {
  return (
    <Section title="Andere inschrijvingen voor deze uitvoering">
      <ul className="grid gap-2">
        {others.map(({ id, state, requestedAt }) => (
          <li key={id}>
            <a href={paths.registration(editionId, id)}>Aangemeld op {dateWords(requestedAt)}</a>:{" "}
            {stateBadge(state).text.toLowerCase()}
          </li>
        ))}
      </ul>
    </Section>
  );
}
