import { Prisma } from "@db/client";
import { ledThemes, recordedAs, type Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { logLook } from "~/domain/audit/log-look.server";
import { knownParticipants } from "~/domain/participation/participants.server";
import { insistKeepsPeople, registrationOf } from "~/domain/registration/registration-at-work.server";
import { dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { promisesOf } from "../targets/targets-queries.server";
import type { Verdict } from "./verdict";
import { countedOf, judgedRows, reasonOf } from "./verdicts.server";
import { nearest } from "./why-counted";

/**
 * "Telt mee, of niet" of a person, for who keeps the list of an edition they registered for: what they did in the offering
 * of that edition, and for which promises of its themes that counts. NotFound outside the actor's themes. The look is logged.
 */
export async function personVerdicts(actor: Visitor, editionId: string, registrationId: string) {
  await insistKeepsPeople(db, actor, editionId);
  const { personId } = await registrationOf(db, editionId, registrationId);
  await logLook(recordedAs(actor), { list: "registration", id: registrationId });
  const day = dayOf(clock.now());
  const [person, edition, participants] = await Promise.all([
    db.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } }),
    db.edition.findUniqueOrThrow({
      where: { id: editionId },
      select: {
        id: true,
        title: true,
        offeringId: true,
        endsAt: true,
        offering: { select: { themes: { select: { themeId: true } } } },
      },
    }),
    knownParticipants(db, [personId]),
  ]);
  const year = edition.endsAt ? yearOf(dayOf(edition.endsAt)) : yearOf(day);
  const themeIds = edition.offering.themes.map(({ themeId }) => themeId);
  const theirs = may.seeAllFigures(actor) ? themeIds : themeIds.filter((id) => ledThemes(actor).includes(id));
  const targets = countedOf(await promisesOf({ year, day, themeIds: theirs }));
  const participant = participants.get(personId);
  const rows = participant
    ? await judgedRows(
        Prisma.sql`p.participant_id = ${participant}::uuid AND p.offering_id = ${edition.offeringId}::uuid`,
        targets,
        day,
      )
    : [];
  const verdicts = targets
    .filter(
      ({ definition: { measure } }) =>
        measure === "PARTICIPANTS" || measure === "PARTICIPATIONS" || measure === "ORGANISATIONS_REACHED",
    )
    .map((target): Verdict => {
      const reason = rows.length === 0 ? "OTHER_OFFERING" : nearest(rows.map((row) => reasonOf(row, target, true)));
      return { slug: target.slug, title: target.title, reason };
    });
  return {
    person: person.name,
    edition: { id: edition.id, title: edition.title },
    year,
    rows: rows.map(({ id, kind, day: on, standing }) => ({
      id,
      kind,
      day: on,
      reversed: standing.reversed || standing.isReversal,
    })),
    verdicts,
  };
}
