import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { whomToInvite } from "~/domain/reporting/whom-to-invite.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";
import { MailLink } from "~/ui/kit/mail-link";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Uitnodigen: ${data.organisation.officialName}` : "Uitnodigen" });

export const loader = door.only(
  "management",
  "themeLead",
)(({ actor, params, url }) => whomToInvite(actor, params.slug ?? "", url.searchParams));

export default function WhomToInvitePage() {
  const { scope, today, organisation, about, editions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={`Wie van ${organisation.officialName} kunt u uitnodigen?`}
        kicker={about ?? undefined}
        trail={[{ label: "Dekking", href: paths.coverage() + scopeQuery(scope, today, { offering: null }) }]}
      />
      <Section title="Contactpersoon">
        {organisation.contacts.length === 0 ? (
          <EmptyState title="Nog geen contactpersoon bekend">
            Een beheerder kan bij deze organisatie een contactpersoon invullen.
          </EmptyState>
        ) : (
          <ul className="grid gap-2">
            {organisation.contacts.map(({ id, name, email, jobTitle }) => (
              <li key={id}>
                {name}
                {jobTitle && `, ${jobTitle}`}: <MailLink to={email} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Uitvoeringen met plaats" aside={counted(editions.length, "uitvoering", "uitvoeringen")}>
        {editions.length === 0 ? (
          <EmptyState title="Er is nu niets gepland met vrije plaatsen">
            De themahouder kan een nieuwe uitvoering plannen en deze organisatie daarvoor uitnodigen.
          </EmptyState>
        ) : (
          <LinkRows>
            {editions.map(({ id, title, slug, startsAt, places, can }) => (
              <LinkRow
                key={id}
                title={title}
                href={paths.edition(slug, id)}
                facts={`${dayAndTime(startsAt)}, nog ${counted(places, "plaats", "plaatsen")}`}
              >
                {can.invite && <a href={paths.invite(id)}>Nodig mensen uit</a>}
              </LinkRow>
            ))}
          </LinkRows>
        )}
      </Section>
    </>
  );
}
