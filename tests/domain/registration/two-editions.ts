import type { Visitor } from "~/domain/access/actor";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { wordFor } from "~/domain/editions/agreement.server";
import { cancelEdition } from "~/domain/editions/cancel-edition.server";
import { cancelEffectOn } from "~/domain/editions/edition-to-cancel.server";
import { cancelForPerson } from "~/domain/registration/cancel-for-person.server";
import { decideOnRequest } from "~/domain/registration/decide-on-request.server";
import { livingRegistrations } from "~/domain/registration/living-registrations.server";
import { movePerson } from "~/domain/registration/move-person.server";
import { latestRegistration } from "~/domain/registration/own-registration.server";
import { promoteWaiting } from "~/domain/registration/promote-waiting.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeTheme, makeVisitor, unique } from "../../support/factories";
import type { Setting, Someone } from "./queue-model";
import { actsOn, setCapacity } from "./registering";

const HOUR_MS = 3_600_000;

export interface Cast {
  people: Visitor[];
  traits: Someone[];
  audienceId: string;
  themeId: string;
  lead: Visitor;
}

/** Six people of three employers, one of them known by its name alone, typed in three ways; half are of the audience that places are kept for. */
export async function makeCast(): Promise<Cast> {
  const slug = `doelgroep-${unique()}`;
  const audience = await db.audience.create({ data: { slug, title: slug, position: unique() } });
  const theme = await makeTheme();
  const [town, police] = [await makeOrganisation(), await makeOrganisation()];
  const employers = [town.id, "De  Brug", "de brug", "DE BRUG", police.id, town.id];
  const people: Visitor[] = [];
  for (const [index, employer] of employers.entries()) {
    const audienceIds = index % 2 === 1 ? [audience.id] : [];
    const known = employer.length === 36 ? { organisationId: employer } : { employerName: employer };
    people.push(await makeVisitor({ ...known, audienceIds }));
  }
  const names = ["town", "bridge", "bridge", "bridge", "police", "town"];
  return {
    people,
    traits: names.map((employer, index) => ({ employer, audience: index % 2 === 1 })),
    audienceId: audience.id,
    themeId: theme.id,
    lead: await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] }),
  };
}

export type Acts = Awaited<ReturnType<typeof openEdition>>;

/** An edition of three places with these settings, and what people and its lead do with it. */
export async function openEdition(cast: Cast, { start, quota, kept, keptUntil }: Setting) {
  const offering = await makeOffering({ themeIds: [cast.themeId] });
  const edition = await makeEdition({
    offeringId: offering.id,
    capacity: 3,
    startsInHours: start,
    ...(quota && { quotaPerOrganisation: quota }),
    ...(keptUntil && { reservedUntil: new Date(clock.now().getTime() + keptUntil * HOUR_MS) }),
  });
  const { id } = edition;
  if (kept) await db.editionReserve.create({ data: { editionId: id, audienceId: cast.audienceId, places: kept } });
  return { id, ...actsOn(edition), ...leadActs(cast.lead, id), setCapacity: (n: number) => setCapacity(id, n) };
}

function leadActs(lead: Visitor, editionId: string) {
  const of = async ({ personId }: Visitor) => {
    const registrationId = (await latestRegistration(db, editionId, personId))?.id;
    return { editionId, registrationId: registrationId ?? "geen", reason: "Omdat het zo is" };
  };
  return {
    approve: async (who: Visitor) => decideOnRequest(lead, { ...(await of(who)), decision: "approve" }),
    decline: async (who: Visitor) => decideOnRequest(lead, { ...(await of(who)), decision: "decline" }),
    cancelFor: async (who: Visitor) => cancelForPerson(lead, await of(who)),
    move: async (who: Visitor, toEditionId: string) => movePerson(lead, { ...(await of(who)), toEditionId }),
    callOff: async () => {
      const agreed = wordFor(cancelEffectOn(await livingRegistrations(db, [editionId])));
      return cancelEdition(lead, { editionId, reason: "Te weinig mensen", agreed });
    },
    setApproval: (asks: boolean) => setApproval(editionId, asks ? "THEME_LEAD" : "NONE"),
  };
}

/** Changes whether an edition asks approval, as planning does: under the lock, and then the queue has its turn. */
async function setApproval(editionId: string, approval: "NONE" | "THEME_LEAD"): Promise<void> {
  await inTransaction(async (tx) => {
    const edition = await lockEdition(tx, editionId);
    await tx.edition.update({ where: { id: editionId }, data: { approval } });
    await promoteWaiting(tx, { ...edition, approval });
  });
}
