import type { Seats } from "~/domain/catalogue/places";
import { paths } from "~/paths";
import { PlacesWords } from "~/ui/catalogue/places-words";
import { Badge } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";
import { RestOf } from "~/ui/kit/rest-of";
import { Section } from "~/ui/kit/section";
import { When } from "~/ui/kit/when";

interface Line {
  id: string;
  title: string;
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  startsAt: string | null;
  place: string;
  seats: Seats;
}

interface Props {
  offering: {
    slug: string;
    kind: "TRAINING" | "E_LEARNING" | "EVENT";
    state: "DRAFT" | "PUBLISHED" | "ARCHIVED";
    coming: readonly Line[];
    past: readonly Line[];
    drafts: readonly Line[];
    now: string;
  };
}

/** The editions of an offering as its lead works on them; an e-learning has none. */
export function OfferingEditions({ offering }: Props) {
  const { slug, kind, state, coming, past, drafts, now } = offering;
  if (kind === "E_LEARNING" && coming.length + past.length + drafts.length === 0) return null;
  return (
    <>
      <Section title="Komt nog" aside={coming.length > 0 && counted(coming.length, "uitvoering", "uitvoeringen")}>
        {coming.length > 0 ? (
          <Lines lines={coming} now={now} seats />
        ) : (
          <Nothing slug={slug} open={state !== "ARCHIVED"} />
        )}
      </Section>
      {drafts.length > 0 && (
        <Section title="Nog niet gepubliceerd">
          <Lines lines={drafts} now={now} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Geweest" aside={counted(past.length, "uitvoering", "uitvoeringen")}>
          <RestOf all={past} which="eerdere">
            {(some) => <Lines lines={some} now={now} />}
          </RestOf>
        </Section>
      )}
    </>
  );
}

function Lines({ lines, now, seats }: { lines: readonly Line[]; now: string; seats?: boolean }) {
  return (
    <LinkRows>
      {lines.map((line) => (
        <LinkRow
          key={line.id}
          title={line.title}
          href={paths.editionAtWork(line.id)}
          facts={
            <>
              {line.startsAt ? <When start={line.startsAt} now={now} /> : "nog geen datum"}, {line.place}
            </>
          }
        >
          {line.state === "CANCELLED" ? (
            <Badge tone="bad">geannuleerd</Badge>
          ) : (
            <p className="text-small">
              {seats ? <PlacesWords seats={line.seats} /> : `${line.seats.taken} met een plaats`}
            </p>
          )}
        </LinkRow>
      ))}
    </LinkRows>
  );
}

function Nothing({ slug, open }: { slug: string; open: boolean }) {
  return (
    <EmptyState
      title="Hier komen de uitvoeringen"
      step={open && <ButtonLink href={paths.planEdition(slug)}>Plan een uitvoering</ButtonLink>}
    />
  );
}
