import { fillingWords } from "~/domain/editions/filling-words";
import { overWords } from "~/domain/registration/lead-words";
import type { OverReason } from "~/domain/registration/request-decision";
import { paths } from "~/paths";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { When } from "~/ui/kit/when";

interface Props {
  page: {
    edition: { id: string; title: string; startsAt: string | null };
    seats: { capacity: number; taken: number; waiting: number };
    over: OverReason | null;
    now: string;
  };
  title: string;
  lead: string;
}

/** To which edition people are added, how full it is, and why that is over, if it is. */
export function AddPeopleHeading({ page: { edition, seats, over, now }, title, lead }: Props) {
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: "Deelnemers", href: paths.people(edition.id) },
        ]}
        kicker={edition.title}
        title={title}
        lead={lead}
        meta={
          <>
            {edition.startsAt && <When start={edition.startsAt} now={now} relative />}
            <span className="text-ink-muted">{fillingWords(seats)}</span>
          </>
        }
      />
      {over && (
        <Notice tone="warn" title={overWords(over)}>
          U kunt hier niemand meer toevoegen.
        </Notice>
      )}
    </>
  );
}
