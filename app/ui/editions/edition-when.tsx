import type { EditionAtWork } from "~/ui/editions/edition-line";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";

const SEEN_BY = { PUBLIC: "Iedereen", SIGNED_IN: "Wie is ingelogd", INVITED: "Wie is uitgenodigd" };
const APPROVED_BY = { NONE: null, THEME_LEAD: "De themahouder", MANAGER: "De leidinggevende" };

/** When and where it is, by whom, and who sees it. */
export function EditionWhen({ edition }: { edition: EditionAtWork }) {
  const { meetings, venue, online, trainers, visibility, approval, now } = edition;
  const place = [venue ? `${venue.name}, ${venue.address}, ${venue.town}` : "", online ? "online" : ""].filter(Boolean);
  return (
    <Section title="Wanneer en waar">
      <DefinitionList
        items={[
          { term: "Wanneer", detail: <Meetings meetings={meetings} now={now} /> },
          { term: "Waar", detail: listed(place) || "Nog geen locatie en geen link" },
          { term: trainers.length > 1 ? "Trainers" : "Trainer", detail: listed(trainers) || "Nog geen" },
          { term: "Wie ziet dit", detail: SEEN_BY[visibility] },
          { term: "Goedkeuring", detail: APPROVED_BY[approval] },
        ]}
      />
    </Section>
  );
}

function Meetings({ meetings, now }: { meetings: EditionAtWork["meetings"]; now: string }) {
  if (meetings.length === 0) return "Nog geen datum";
  return (
    <ul>
      {meetings.map(({ id, startsAt, endsAt }) => (
        <li key={id}>{dayAndTime(startsAt, endsAt, now)}</li>
      ))}
    </ul>
  );
}
