import { randomUUID } from "node:crypto";
import type { RegistrationState } from "@db/client";
import pg from "pg";
import { vi } from "vitest";
import { isLiving } from "~/domain/registration/registration-state";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeTheme, makeVisitor } from "../../support/factories";

type Wishes = Parameters<typeof makeEdition>[0];

/** An edition of a lead's theme that starts on 12 March 2026 at 13.30; it is 2 February, 10 o'clock. */
export async function anEdition(wishes: Wishes = {}) {
  clock.set(new Date("2026-02-02T09:00:00Z"));
  const theme = await makeTheme();
  const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const offeringId = (await makeOffering({ themeIds: [theme.id] })).id;
  const startsInHours = (Date.parse("2026-03-12T12:30:00Z") - clock.now().getTime()) / 3_600_000;
  const { id } = await makeEdition({ offeringId, startsInHours, ...wishes });
  await wholeMinutes(id);
  const edition = await db.edition.findUniqueOrThrow({
    where: { id },
    include: { meetings: { orderBy: { startsAt: "asc" } }, offering: true },
  });
  return { lead, theme, edition };
}

/** People with an address and a registration in this state each, in one go; returns the registrations in their order. */
export async function enrol(editionId: string, states: RegistrationState[]) {
  const at = clock.now();
  const people = states.map((_, index) => {
    const id = randomUUID();
    return { id, name: `P${index + 1}`, email: `${id}@test.example`, createdAt: at };
  });
  await db.person.createMany({ data: people });
  return db.registration.createManyAndReturn({
    data: people.map(({ id: personId }, index) => ({
      editionId,
      personId,
      state: states[index] as RegistrationState,
      source: "self",
      requestedAt: at,
      confirmedAt: states[index] === "CONFIRMED" ? at : null,
      endedAt: isLiving(states[index] as RegistrationState) ? null : at,
      offeredUntil: states[index] === "OFFERED" ? new Date(at.getTime() + 86_400_000) : null,
    })),
    select: { id: true, personId: true },
  });
}

/** The letters of a kind about an edition, by the order of the registrations they are about. */
export async function lettersOf(registrations: { personId: string }[], kind: string) {
  const letters = await db.letter.findMany({ where: { kind, state: "QUEUED" }, orderBy: { id: "asc" } });
  return registrations.flatMap(({ personId }) => letters.filter((letter) => letter.personId === personId));
}

/** How many statements the database is sent while this runs. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

// The machine's clock runs on while a meeting is made; a plan knows whole minutes.
async function wholeMinutes(editionId: string): Promise<void> {
  const meetings = await db.meeting.findMany({ where: { editionId } });
  const whole = (moment: Date) => new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
  for (const { id, startsAt, endsAt } of meetings) {
    await db.meeting.update({ where: { id }, data: { startsAt: whole(startsAt), endsAt: whole(endsAt) } });
  }
}
