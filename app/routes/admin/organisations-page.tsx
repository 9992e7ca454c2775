import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import { organisationsOverview } from "~/domain/organisations/organisations-overview.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { SearchField } from "~/ui/kit/search-field";
import { Section } from "~/ui/kit/section";
import { OrganisationRows } from "~/ui/organisations/organisation-rows";

export const meta: MetaFunction = () => pageMeta({ title: "Organisaties" });

export const loader = door.only("administrator")(async ({ actor, url }) => {
  const search = url.searchParams.get("zoek") ?? "";
  return { search, kinds: await organisationsOverview(actor, search) };
});

export default function OrganisationsPage() {
  const { search, kinds } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Organisaties"
        lead="Wie een adres heeft onder een maildomein, werkt bewezen bij die organisatie. Contacten kunt u uitnodigen."
        actions={
          <>
            <ButtonLink href={paths.helpLines()} tone="quiet">
              Hulplijnen
            </ButtonLink>
            <ButtonLink href={paths.letters()} tone="quiet">
              Brieven
            </ButtonLink>
          </>
        }
      />
      <form method="get" action={paths.organisations()} className="mb-8">
        <SearchField name="zoek" label="Zoek een organisatie" value={search} hint="Een naam of een maildomein." />
      </form>
      {kinds.length === 0 && (
        <EmptyState title="Niets gevonden" step={<a href={paths.organisations()}>Bekijk alle organisaties</a>}>
          Zoek op een deel van de naam.
        </EmptyState>
      )}
      {kinds.map(({ kind, organisations }) => (
        <Section key={kind} title={organisationKindTitle(kind)} aside={String(organisations.length)}>
          <OrganisationRows organisations={organisations} kind={organisationKindTitle(kind)} />
        </Section>
      ))}
    </>
  );
}
