import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import { db } from "~/platform/db.server";
import { employerOf } from "./employer-of.server";

/** What the academy knows of the actor that they may read and change themselves, with the audiences they can choose from. */
export async function myDetails(actor: Visitor) {
  insist(may.changeOwnDetails(actor));
  const [person, audiences, employer] = await Promise.all([
    db.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { name: true, jobTitle: true, invitableFrom: true, nudgesStoppedAt: true },
    }),
    db.audience.findMany({ where: { archivedAt: null }, orderBy: { position: "asc" } }),
    employerOf(db, actor.personId),
  ]);
  return {
    name: person.name,
    email: actor.email,
    jobTitle: person.jobTitle ?? "",
    invitable: person.invitableFrom !== null,
    nudged: person.nudgesStoppedAt === null,
    audiences: audiences.map(({ id, slug, title }) => ({ slug, title, mine: actor.audienceIds.includes(id) })),
    employer: employer && {
      name: employer.name,
      kind: organisationKindTitle(employer.kind),
      municipality: employer.municipality,
      listed: employer.organisationId !== null,
      proven: actor.employerProven,
    },
  };
}
