import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editionPeople } from "~/domain/editions/edition-people.server";
import { parsePeopleFilter } from "~/domain/editions/edition-people-filter";
import { door } from "~/http/door.server";
import { PeopleFilterForm } from "~/ui/editions/people-filter";
import { PeopleHeading } from "~/ui/editions/people-heading";
import { PeopleList } from "~/ui/editions/people-list";
import { PeopleNobody } from "~/ui/editions/people-nobody";
import { PeopleRequests } from "~/ui/editions/people-requests";
import { pageMeta } from "~/ui/frame/page-meta";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Deelnemers: ${data.edition.title}` : "Deelnemers" });

export const loader = door.only(
  "themeLead",
  "trainer",
  "administrator",
)(({ actor, params, url }) => editionPeople(actor, params.editionId ?? "", parsePeopleFilter(url.searchParams)));

export default function PeoplePage() {
  const page = useLoaderData<typeof loader>();
  const { counts, filter, people } = page;
  const anyone = counts.place + counts.waiting + counts.requested + counts.ended > 0;
  const whole = filter.groups.length === 0 && !filter.search && !filter.organisation && filter.page === 1;
  return (
    <>
      <PeopleHeading page={page} />
      {whole && <PeopleRequests page={page} />}
      {anyone && <PeopleFilterForm page={page} />}
      {people.length > 0 ? <PeopleList page={page} /> : <PeopleNobody page={page} />}
    </>
  );
}
