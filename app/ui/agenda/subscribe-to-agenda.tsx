import { type AgendaFilter, agendaQuery, countAsked } from "~/domain/catalogue/agenda-filter";
import { paths } from "~/paths";
import { FeedAddress } from "~/ui/agenda/feed-address";
import { Section } from "~/ui/kit/section";

interface Props {
  filter: AgendaFilter;
  origin: string;
}

/** How to have the agenda in one's own calendar, with the filters as they are. */
export function SubscribeToAgenda({ filter, origin }: Props) {
  const feed = `${origin}${paths.agendaFeed()}${agendaQuery({ ...filter, month: null, view: "list" })}`;
  return (
    <div data-screen-only="" className="mt-10">
      <Section title="Abonneer op de agenda">
        <p className="mb-4 max-w-measure">
          U kunt deze agenda in uw eigen agenda laten zien, bijvoorbeeld in Outlook of op uw telefoon. Wat er bijkomt,
          verandert of niet doorgaat, ziet u daar vanzelf. {countAsked(filter) > 0 && "De filters van nu gaan mee. "}U
          ziet alleen wat voor iedereen is.
        </p>
        <FeedAddress address={feed} />
        <p className="mt-4 max-w-measure text-small">
          Wilt u alleen uw eigen inschrijvingen zien? Maak dan een <a href={paths.myCalendar()}>eigen agenda-adres</a>.
        </p>
      </Section>
    </div>
  );
}
