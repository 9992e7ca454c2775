import { hashOfAddress, tieKey } from "~/domain/participation/participants.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type Cast, cast } from "./cast";
import { chance, seedFor } from "./random";

const SINCE = "2024-09-02";

/** A person of the demo as the rest of the story needs to know them. */
export interface Told {
  key: string;
  personId: string;
  participantId: string;
  /** Where they work, as the ledger remembers it. */
  employer: { organisationId: string | null; organisationKind: string; region: string | null };
  /** In their own words, when it is no listed organisation. */
  employerName: string | null;
  professional: boolean;
}

/** Writes the demo people with their accounts, employers, roles and participants. */
export async function tellPeople(tx: Tx): Promise<Told[]> {
  const organisations = await tx.organisation.findMany({ orderBy: { position: "asc" } });
  const bySlug = new Map(organisations.map((organisation) => [organisation.slug, organisation]));
  const themes = new Map((await tx.theme.findMany()).map(({ slug, id }) => [slug, id]));
  const slugsOf = (municipal: boolean) =>
    organisations
      .filter(({ kind, slug }) => (kind === "gemeente") === municipal && slug !== "nhveilig")
      .map(({ slug }) => slug);
  const luck = chance(seedFor("people"));
  const people = cast(slugsOf(true), slugsOf(false)).map((member) => ({
    ...member,
    personId: luck.uuid(),
    accountId: luck.uuid(),
    participantId: luck.uuid(),
    employerOf: employerOf(member, bySlug),
  }));

  const since = new Date(SINCE);
  await tx.person.createMany({
    data: people.map(({ personId, name, jobTitle }) => ({ id: personId, name, jobTitle, createdAt: since })),
  });
  await tx.account.createMany({
    data: people.map(({ accountId, personId, email }) => ({
      id: accountId,
      personId,
      email,
      createdAt: since,
      lastSeenAt: clock.now(),
    })),
  });
  await tx.membership.createMany({
    data: people.map(({ personId, employerOf: { membership } }) => ({
      personId,
      fromDay: since,
      confirmedAt: since,
      ...membership,
    })),
  });
  await tx.roleGrant.createMany({
    data: people.flatMap(({ accountId, roles }) =>
      roles.map(({ role, theme, organisation }) => ({
        accountId,
        role,
        themeId: theme ? themes.get(theme) : null,
        organisationId: organisation ? bySlug.get(organisation)?.id : null,
        grantedAt: since,
      })),
    ),
  });
  await tellParticipants(tx, people, since);
  return people.map(({ key, personId, participantId, employerOf: { employer, membership } }) => ({
    key,
    personId,
    participantId,
    employer,
    employerName: membership.employerName ?? null,
    professional: key.startsWith("deelnemer"),
  }));
}

async function tellParticipants(
  tx: Tx,
  people: { participantId: string; personId: string; email: string }[],
  createdAt: Date,
): Promise<void> {
  const key = await tieKey(tx);
  await tx.participant.createMany({ data: people.map(({ participantId }) => ({ id: participantId, createdAt })) });
  await tx.participantTie.createMany({
    data: people.map(({ participantId, personId }) => ({ participantId, personId })),
  });
  await tx.participantTie.createMany({
    data: people.map(({ participantId, email }) => ({ participantId, emailHash: hashOfAddress(key, email) })),
  });
}

type Organisations = Map<string, { id: string; kind: string; region: string | null }>;

function employerOf({ organisation, employer }: Cast, organisations: Organisations) {
  if (employer) {
    const municipality = organisations.get(employer.municipality);
    return {
      membership: {
        employerName: employer.name,
        organisationKind: employer.kind,
        municipalityId: municipality?.id ?? null,
      },
      employer: { organisationId: null, organisationKind: employer.kind, region: municipality?.region ?? null },
    };
  }
  const listed = organisations.get(organisation ?? "");
  if (!listed) throw new Error(`the demo knows no organisation ${organisation}`);
  const { id: organisationId, kind: organisationKind, region } = listed;
  return { membership: { organisationId, organisationKind }, employer: { organisationId, organisationKind, region } };
}
