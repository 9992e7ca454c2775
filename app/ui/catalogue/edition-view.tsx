import type { ReactNode } from "react";
import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import { EditionNotice } from "~/ui/catalogue/edition-notice";
import { OfferingFacts } from "~/ui/catalogue/offering-facts";
import { type MeetingLine, type Venue, WhenAndWhere } from "~/ui/catalogue/when-and-where";
import type { Crumb } from "~/ui/kit/breadcrumb";
import { Columns } from "~/ui/kit/columns";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { type NamedTheme, ThemeList } from "~/ui/themes/theme-list";

/** An edition as `editionDetail` answers it; instants are ISO strings. */
interface SeenEdition {
  title: string;
  phase: EditionPhase;
  meetings: readonly MeetingLine[];
  onInvitation: boolean;
  town: string | null;
  venue: Venue | null;
  trainers: readonly string[];
  signedIn: boolean;
  now: string;
  offering: {
    slug: string;
    title: string;
    kind: "TRAINING" | "E_LEARNING" | "EVENT";
    format: string;
    summary: string;
    themes: NamedTheme[];
    audiences: readonly string[];
    contact: { name: string; email: string };
  };
}

export function EditionHeading({ edition, trail }: { edition: SeenEdition; trail: readonly Crumb[] }) {
  const { title, offering } = edition;
  return (
    <PageHeading
      trail={trail}
      kicker={kindAndFormat(offering.kind, offering.format)}
      title={title}
      lead={offering.summary}
      meta={<ThemeList themes={offering.themes} />}
    />
  );
}

interface BodyProps {
  edition: SeenEdition;
  panel: ReactNode;
  /** What this reader alone is told, below when and where. */
  children?: ReactNode;
}

/** When and where, what is good to know, and beside it the panel that says where the reader stands. */
export function EditionBody({ edition, panel, children }: BodyProps) {
  return (
    <>
      <EditionNotice phase={edition.phase} slug={edition.offering.slug} />
      <Columns side="after" aside={panel}>
        <WhenAndWhere {...edition} />
        {children}
        <GoodToKnow edition={edition} />
      </Columns>
    </>
  );
}

function GoodToKnow({ edition: { onInvitation, trainers, offering } }: { edition: SeenEdition }) {
  const { slug, title, audiences, contact } = offering;
  return (
    <Section title="Goed om te weten" aside={<a href={paths.offering(slug)}>Meer over {title}</a>}>
      {onInvitation && (
        <div className="mb-4">
          <Notice>Deze uitvoering is op uitnodiging.</Notice>
        </div>
      )}
      <OfferingFacts audiences={audiences} trainers={trainers} contact={contact} />
    </Section>
  );
}
