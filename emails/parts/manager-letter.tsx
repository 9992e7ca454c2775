import type { ReactNode } from "react";
import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./blocks";
import { EditionFacts, type EditionLetterProps, Fact } from "./edition-facts";
import { exampleEdition } from "./example";
import { Letter } from "./letter";

export interface ManagerLetterProps extends EditionLetterProps {
  personName: string;
  /** "3,5 uur", or null while there is no date. */
  duration: string | null;
  /** "donderdag 12 maart 2026, 17.00 uur". */
  until: string;
  token: string;
}

interface Props extends Omit<ManagerLetterProps, "personName" | "until"> {
  title: string;
  preview: string;
  /** Why it is written. */
  why: ReactNode;
  /** Until when one may answer, and what happens without. */
  children: ReactNode;
}

/** A letter that asks a manager for a yes or a no: to what, how long it takes, and the link. */
export function ManagerLetter({ origin, name, edition, title, preview, why, duration, token, children }: Props) {
  return (
    <Letter title={title} preview={preview} origin={origin}>
      <Greeting name={name} />
      <Paragraph>{why}</Paragraph>
      {duration && <Fact term="Tijd die het kost" lines={[duration]} />}
      <EditionFacts edition={edition} />
      <Action href={`${origin}${paths.decideAsManager(token)}`}>Geef uw antwoord</Action>
      <Paragraph>{children}</Paragraph>
      <Paragraph>Stuur deze mail niet door: wie de knop heeft, kan namens u antwoorden.</Paragraph>
      <Paragraph>Bent u niet de leidinggevende? Dan kunt u deze mail weggooien.</Paragraph>
    </Letter>
  );
}

export const exampleManagerLetter: ManagerLetterProps = {
  ...exampleEdition,
  name: "",
  personName: "Samira de Wit",
  duration: "7 uur",
  until: "donderdag 5 maart 2026, 17.00 uur",
  token: "voorbeeld",
};
