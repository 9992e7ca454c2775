import type { ReactNode } from "react";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { Section } from "~/ui/kit/section";
import { type RegistrationLine, RegistrationRows } from "~/ui/registration/registration-rows";

interface SectionProps {
  title: string;
  lines: RegistrationLine[];
  now: string;
  aside?: ReactNode;
}

/** Registrations under a heading; nothing when there are none. */
export function RegistrationSection({ title, lines, now, aside }: SectionProps) {
  if (lines.length === 0) return null;
  return (
    <Section title={title} aside={aside}>
      <RegistrationRows label={title} lines={lines} now={now} />
    </Section>
  );
}

/** What one goes to and what one waits for; only who has neither reads that nothing is there. */
export function WhatComes({
  next,
  pending,
  now,
}: {
  next: RegistrationLine[];
  pending: RegistrationLine[];
  now: string;
}) {
  const all = <a href={paths.myRegistrations()}>Al mijn inschrijvingen</a>;
  if (next.length + pending.length === 0) return <NothingComes aside={all} />;
  return (
    <>
      <RegistrationSection title="Straks" lines={next} now={now} aside={all} />
      <RegistrationSection title="Wacht nog op een plaats" lines={pending} now={now} aside={next.length === 0 && all} />
    </>
  );
}

function NothingComes({ aside }: { aside: ReactNode }) {
  return (
    <Section title="Straks" aside={aside}>
      <EmptyState
        title="Hier komt waarvoor u zich inschrijft"
        step={<ButtonLink href={paths.catalogue()}>Bekijk het aanbod</ButtonLink>}
      >
        <p>Trainingen en bijeenkomsten, met dag, tijd en plaats. U hebt er nu geen.</p>
      </EmptyState>
    </Section>
  );
}
