import MessageSquare from "lucide-react/icons/message-square";
import UserPlus from "lucide-react/icons/user-plus";
import { peopleQuery } from "~/domain/editions/edition-people-filter";
import { countsWords, reserveWords } from "~/domain/editions/edition-people-words";
import { paths } from "~/paths";
import type { PeoplePageData } from "~/ui/editions/people-page-data";
import { Badge } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";
import { PageHeading } from "~/ui/kit/page-heading";
import { When } from "~/ui/kit/when";

/** Which edition it is, how full, and what its lead can do with the list as a whole. */
export function PeopleHeading({ page }: { page: PeoplePageData }) {
  const { edition, counts, reserves, can, now } = page;
  const { id, startsAt, endsAt } = edition;
  const kept = reserveWords(reserves);
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: "Uitvoering", href: paths.editionAtWork(id) },
        ]}
        kicker="Deelnemers"
        title={edition.title}
        lead={countsWords(counts, edition.capacity)}
        meta={
          <>
            {startsAt && <When start={startsAt} end={endsAt ?? undefined} now={now} relative />}
            {kept && <span className="text-ink-muted">{kept}</span>}
            {edition.state === "CANCELLED" && <Badge tone="bad">geannuleerd</Badge>}
            {edition.state === "DRAFT" && <Badge>concept</Badge>}
          </>
        }
        actions={can.keep && edition.state === "PUBLISHED" && <Actions editionId={id} begun={edition.begun} />}
      />
      <OtherWays page={page} />
    </>
  );
}

function Actions({ editionId, begun }: { editionId: string; begun: boolean }) {
  return (
    <>
      {!begun && (
        <ButtonLink href={paths.addPerson(editionId)} icon={UserPlus}>
          Iemand toevoegen
        </ButtonLink>
      )}
      <ButtonLink href={paths.writeMessage(editionId)} tone="quiet" icon={MessageSquare}>
        Bericht sturen
      </ButtonLink>
    </>
  );
}

function OtherWays({ page: { edition, filter, can, counts, sensitive } }: { page: PeoplePageData }) {
  const { id, state, begun } = edition;
  const query = peopleQuery({ ...filter, page: 1 });
  const anyone = counts.place + counts.waiting + counts.requested + counts.ended > 0;
  const ways = [
    ...(can.keep && state === "PUBLISHED" && !begun
      ? [
          { label: "Lijst toevoegen", href: paths.addList(id) },
          { label: "Uitnodigen", href: paths.invite(id) },
        ]
      : []),
    ...(can.keep && anyone
      ? [
          { label: "Exporteer als Excel", href: `${paths.peopleAsExcel(id)}${query}` },
          { label: "Exporteer als CSV", href: `${paths.peopleAsCsv(id)}${query}` },
        ]
      : []),
    ...(can.mark && state !== "DRAFT" ? [{ label: "Aanwezigheid", href: paths.attendance(id) }] : []),
  ];
  if (ways.length === 0) return null;
  return (
    <nav aria-label="Met deze lijst" data-screen-only="" className="-mt-4 mb-8">
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
      {can.keep && sensitive && (
        <p className="text-small text-ink-muted">
          Antwoorden over dieet of gezondheid staan niet in de bestanden. U leest ze bij de persoon zelf.
        </p>
      )}
    </nav>
  );
}
