import { DefinitionList } from "~/ui/kit/definition-list";
import { MailLink } from "~/ui/kit/mail-link";
import { When } from "~/ui/kit/when";

interface Props {
  page: {
    title: string;
    summary: string;
    meetings: { startsAt: string; endsAt: string }[];
    town: string | null;
    contact: { name: string; email: string };
    personName: string | null;
    now: string;
  };
}

/** What a manager is asked about: who wants to come, to what and when. */
export function ManagerQuestion({ page }: Props) {
  const { title, summary, meetings, town, contact, personName, now } = page;
  return (
    <div className="mb-8 max-w-measure">
      <DefinitionList
        items={[
          { term: "Wie", detail: personName },
          {
            term: "Wat",
            detail: (
              <>
                <strong>{title}</strong>
                <span className="block">{summary}</span>
              </>
            ),
          },
          { term: "Wanneer", detail: <Meetings meetings={meetings} now={now} /> },
          { term: "Waar", detail: town ?? "Online" },
          {
            term: "Vragen",
            detail: (
              <>
                {contact.name}, <MailLink to={contact.email} />
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

function Meetings({ meetings, now }: { meetings: Props["page"]["meetings"]; now: string }) {
  return (
    <ul>
      {meetings.map(({ startsAt, endsAt }) => (
        <li key={startsAt}>
          <When start={startsAt} end={endsAt} now={now} />
        </li>
      ))}
    </ul>
  );
}
