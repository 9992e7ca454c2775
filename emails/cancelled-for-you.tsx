import { paths } from "~/paths";
import { Action, Greeting, Paragraph, Reason } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  hadPlace: boolean;
  reason: string;
  /** What they were moved to, in words. */
  movedTo: string | null;
}

export default function CancelledForYou({ origin, name, edition, hadPlace, reason, movedTo }: Props) {
  return (
    <Letter
      title={movedTo ? "U bent verplaatst" : "Wij hebben uw inschrijving geannuleerd"}
      preview={`U doet niet mee aan ${edition.title}.`}
      origin={origin}
    >
      <Greeting name={name} />
      <Paragraph>
        {movedTo
          ? "Uw inschrijving hieronder geldt niet meer. U bent verplaatst naar een ander moment:"
          : "Uw inschrijving is geannuleerd door de organisatie van deze bijeenkomst. U staat niet meer op de lijst."}
      </Paragraph>
      {movedTo && (
        <Paragraph>
          <strong>{movedTo}</strong>. Daarover krijgt u een aparte mail.
        </Paragraph>
      )}
      <Reason text={reason} />
      {hadPlace && <Paragraph>De bijlage haalt de oude afspraak uit uw agenda.</Paragraph>}
      <EditionFacts edition={edition} />
      <Action href={`${origin}${movedTo ? paths.myRegistrations() : paths.offering(edition.slug)}`}>
        {movedTo ? "Bekijk uw inschrijvingen" : "Bekijk andere datums"}
      </Action>
    </Letter>
  );
}

CancelledForYou.PreviewProps = {
  ...exampleEdition,
  hadPlace: true,
  reason: "De zaal is te klein. In juni is er meer ruimte.",
  movedTo: "Workshop BUIT voor professionals, donderdag 4 juni 2026",
} satisfies Props;
