import type { RegistrationState } from "@db/client";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeTheme, makeVisitor, unique } from "../../support/factories";

type Wishes = Parameters<typeof makeEdition>[0];

/** An edition with its lead and its trainer, who leads nothing. */
export async function aList(wishes: Wishes = {}) {
  const theme = await makeTheme();
  const lead = await makeVisitor({ name: "Lies Lead", roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
  const offeringId = wishes.offeringId ?? (await makeOffering({ themeIds: [theme.id] })).id;
  const edition = await makeEdition({ title: "Workshop BUIT", ...wishes, offeringId });
  await db.trainer.create({ data: { editionId: edition.id, personId: trainer.personId, name: trainer.name } });
  return { theme, lead, trainer, edition };
}

interface Someone {
  name: string;
  state?: RegistrationState;
  email?: string | null;
  employer?: string;
  organisationId?: string;
  source?: string;
  /** Of someone who is on a list already. */
  personId?: string;
}

/** Puts someone on the list as they are said to be, with the first line of their history; they have no account. */
export async function putOn(editionId: string, { name, state = "CONFIRMED", email, personId, ...rest }: Someone) {
  const now = clock.now();
  const person = personId
    ? { id: personId }
    : await db.person.create({
        data: { name, email: email === undefined ? `op-lijst-${unique()}@test.example` : email, createdAt: now },
      });
  const ended = ["DECLINED", "CANCELLED", "LAPSED"].includes(state);
  const registration = await db.registration.create({
    data: {
      editionId,
      personId: person.id,
      state,
      source: "self",
      ...rest,
      requestedAt: now,
      confirmedAt: state === "CONFIRMED" ? now : null,
      endedAt: ended ? now : null,
    },
  });
  await db.registrationChange.create({
    data: {
      registrationId: registration.id,
      editionId,
      at: now,
      actorKind: "SYSTEM",
      toState: state,
      reason: "registered",
    },
  });
  return registration;
}
