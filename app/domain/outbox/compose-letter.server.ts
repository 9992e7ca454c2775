import type { Letter } from "@db/client";
import { paths } from "~/paths";
import { clock } from "~/platform/clock";
import { env } from "~/platform/env.server";
import type { Mail } from "~/platform/mailer.server";
import { ownOrigin } from "~/platform/origin.server";
import { calendarInvitation } from "./calendar-invitation.server";
import type { FactsOf, LetterKind } from "./letter-kinds";
import type { CalendarChange, LetterTemplate } from "./letter-template";
import { letters } from "./letters";

type Addressed = Pick<Letter, "id" | "kind" | "facts" | "personId" | "toAddress" | "toName" | "createdAt">;

/** The letter as a mail, or null when its moment has passed: a code that no longer works is sent to nobody. */
export async function composeLetter(letter: Addressed): Promise<Mail | null> {
  // The facts were written by queueLetter, under the type that belongs to their kind.
  const { kind, facts } = letter as Addressed & { kind: LetterKind; facts: FactsOf<LetterKind> };
  return compose(kind, facts, letter);
}

async function compose<K extends LetterKind>(kind: K, facts: FactsOf<K>, letter: Addressed): Promise<Mail | null> {
  const template: LetterTemplate<FactsOf<K>> = letters[kind];
  const uselessFrom = template.uselessFrom?.(facts, letter.createdAt) ?? null;
  if (uselessFrom && uselessFrom <= clock.now()) return null;
  const name = template.unproven ? "" : letter.toName;
  const stopToken = template.stopToken?.(facts);
  const change = template.calendar?.(facts) ?? null;
  return {
    id: letter.id,
    to: { address: letter.toAddress, name },
    subject: template.subject(facts),
    ...(await template.write(facts, { name, origin: ownOrigin() })),
    writtenAt: letter.createdAt,
    replyTo: template.replyTo?.(facts) ?? null,
    unsubscribe: stopToken ? new URL(paths.stopInvitations(stopToken), ownOrigin()).href : null,
    invitation: change && invitation(change, letter),
  };
}

function invitation({ method, facts }: CalendarChange, letter: Addressed): Mail["invitation"] {
  if (facts.meetings.length === 0 || !letter.personId) return null;
  const content = calendarInvitation({
    method,
    facts,
    attendee: { personId: letter.personId, name: letter.toName, address: letter.toAddress },
    organiser: env().MAIL_FROM,
    origin: ownOrigin(),
    writtenAt: letter.createdAt,
  });
  return { method, content, filename: "uitnodiging.ics" };
}
