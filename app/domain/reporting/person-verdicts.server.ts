import { Prisma } from "@db/client";
import { ledThemes, recordedAs, type Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { membershipOn } from "~/domain/accounts/membership-on.server";
import { logLook } from "~/domain/audit/log-look.server";
import { offeringForLedger } from "~/domain/catalogue/ledger-facts.server";
import { editionTallies } from "~/domain/participation/edition-tallies.server";
import { knownParticipants } from "~/domain/participation/participants.server";
import { insistKeepsPeople, registrationOf } from "~/domain/registration/registration-at-work.server";
import { type Day, dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { countsPeople } from "../targets/definition";
import { promisesOf } from "../targets/targets-queries.server";
import type { Counted } from "./counting-rule";
import type { Verdict } from "./verdict";
import { countedOf, judgedRows, reasonOf } from "./verdicts.server";
import { nearest, type Reason, whyNotHeld, whyWouldCount } from "./why-counted";

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
        cancelledAt: true,
        offering: { select: { slug: true, themes: { select: { themeId: true } } } },
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
  const tookPart = rows.some(({ editionId: of }) => of === edition.id);
  const missed = tookPart ? null : await whyMissed(personId, edition, day);
  const verdicts = targets
    .filter(({ definition: { measure } }) => countsPeople(measure) || measure === "ORGANISATIONS_REACHED")
    .map((target): Verdict => {
      const reasons = rows.map((row) => reasonOf(row, target, true));
      if (missed) reasons.push(missed(target));
      return { slug: target.slug, title: target.title, reason: nearest(reasons) };
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

interface Missed {
  id: string;
  offeringId: string;
  endsAt: Date | null;
  cancelledAt: Date | null;
  offering: { slug: string };
}

/** Why someone with a registration, but without taking part, does not count for a promise that their taking part would count for. */
async function whyMissed(personId: string, edition: Missed, today: Day): Promise<(target: Counted) => Reason> {
  const day = edition.endsAt ? dayOf(edition.endsAt) : today;
  const [facts, employer, tallies] = await Promise.all([
    offeringForLedger(db, edition.offeringId, edition.id),
    membershipOn(db, personId, day),
    editionTallies(db, [edition.id]),
  ]);
  const row = { ...facts, ...employer, kind: "ATTENDED", offering: edition.offering.slug, day, figureKey: null };
  const reason = tallies.get(edition.id)?.held ? "ABSENT" : whyNotHeld(edition, today);
  return (target) => {
    const otherwise = whyWouldCount(row, target);
    return otherwise === "COUNTS" ? reason : otherwise;
  };
}
