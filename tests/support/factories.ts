import type { OfferingKind, Role } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import { visitorOfAccount } from "~/domain/accounts/visitor-of-account.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

const HOUR_MS = 3_600_000;
let counter = 0;

/** A number no other thing in this test file has. */
export function unique(): number {
  counter += 1;
  return counter;
}

export async function makeTheme(slug = `thema-${unique()}`) {
  const words = { title: `Thema ${slug}`, shortTitle: slug, family: "test", ambition: "Test", period: "2025-2028" };
  return db.theme.upsert({ where: { slug }, create: { slug, ...words, position: unique() }, update: {} });
}

export async function makeOrganisation(overrides: { slug?: string; kind?: string; region?: string | null } = {}) {
  const slug = overrides.slug ?? `organisatie-${unique()}`;
  const { kind = "gemeente", region = "veiligheidsregio-kennemerland" } = overrides;
  return db.organisation.create({
    data: { slug, kind, name: slug, officialName: slug, region, position: unique() },
  });
}

interface PersonOverrides {
  name?: string;
  email?: string;
  organisationId?: string;
  /** An employer that is no listed organisation, in the person's own words. */
  employerName?: string;
  /** By default someone who may know confirmed where they work. */
  employerProven?: boolean;
  audienceIds?: string[];
  roles?: { role: Role; themeId?: string; organisationId?: string }[];
}

/** A person with an account, a membership and roles, as the actor they are. */
export async function makeVisitor(overrides: PersonOverrides = {}): Promise<Visitor> {
  const number = unique();
  const now = clock.now();
  const { employerName = null } = overrides;
  const organisationId = employerName ? null : (overrides.organisationId ?? (await makeOrganisation()).id);
  const person = await db.person.create({
    data: {
      name: overrides.name ?? `Persoon ${number}`,
      createdAt: now,
      audiences: { create: (overrides.audienceIds ?? []).map((audienceId) => ({ audienceId })) },
      memberships: {
        create: {
          organisationId,
          employerName,
          organisationKind: "gemeente",
          confirmedAt: overrides.employerProven === false ? null : now,
          fromDay: new Date("2020-01-01"),
        },
      },
      account: {
        create: {
          email: overrides.email ?? `persoon${number}@test.example`,
          createdAt: now,
          lastSeenAt: now,
          grants: { create: (overrides.roles ?? []).map((grant) => ({ ...grant, grantedAt: now })) },
        },
      },
    },
    include: { account: true },
  });
  const visitor = await visitorOfAccount(String(person.account?.id));
  if (!visitor) throw new Error("the made account is not there");
  return visitor;
}

interface OfferingOverrides {
  slug?: string;
  title?: string;
  summary?: string;
  kind?: OfferingKind;
  themeIds?: string[];
  visibility?: "PUBLIC" | "SIGNED_IN" | "INVITED";
  certificate?: boolean;
}

export async function makeOffering(overrides: OfferingOverrides = {}) {
  const slug = overrides.slug ?? `aanbod-${unique()}`;
  const {
    kind = "TRAINING",
    visibility = "PUBLIC",
    certificate = false,
    title = `Aanbod ${slug}`,
    summary = "Een samenvatting",
  } = overrides;
  const themeIds = overrides.themeIds ?? [(await makeTheme()).id];
  const format = await db.format.upsert({
    where: { slug: "workshop" },
    create: { slug: "workshop", title: "Workshop", kind: "TRAINING", position: 1 },
    update: {},
  });
  return db.offering.create({
    data: {
      slug,
      kind,
      visibility,
      certificate,
      title,
      summary,
      formatId: format.id,
      state: "PUBLISHED",
      publishedAt: clock.now(),
      description: "Een beschrijving.",
      studyLoadMinutes: 120,
      contactName: "Contact",
      contactEmail: "contact@test.example",
      themes: { create: themeIds.map((themeId) => ({ themeId })) },
    },
  });
}

interface EditionOverrides {
  offeringId?: string;
  title?: string;
  capacity?: number;
  state?: "DRAFT" | "PUBLISHED" | "CANCELLED";
  visibility?: "PUBLIC" | "SIGNED_IN" | "INVITED";
  /** Hours from now until the first meeting; negative lies in the past. */
  startsInHours?: number;
  /** Meetings of two hours, a day apart. */
  meetings?: number;
  attendanceRule?: "ALL" | "SHARE" | "ONE";
  minimumToCount?: number;
  approval?: "NONE" | "THEME_LEAD" | "MANAGER";
  quotaPerOrganisation?: number;
  reservedUntil?: Date;
  opensAt?: Date;
  closesAt?: Date;
  cancelUntil?: Date;
  onlineUrl?: string;
}

/** A published edition three weeks from now with 20 places and one meeting of two hours. */
export async function makeEdition(overrides: EditionOverrides = {}) {
  const {
    startsInHours = 21 * 24,
    meetings = 1,
    state = "PUBLISHED",
    capacity = 20,
    title = "Uitvoering",
    ...rest
  } = overrides;
  const offeringId = overrides.offeringId ?? (await makeOffering()).id;
  const start = clock.now().getTime() + startsInHours * HOUR_MS;
  const edition = await db.edition.create({
    data: {
      ...rest,
      offeringId,
      title,
      capacity,
      state: "DRAFT",
      meetings: {
        create: Array.from({ length: meetings }, (_, index) => ({
          startsAt: new Date(start + index * 24 * HOUR_MS),
          endsAt: new Date(start + (index * 24 + 2) * HOUR_MS),
        })),
      },
    },
  });
  return db.edition.update({
    where: { id: edition.id },
    data: { state, publishedAt: clock.now(), cancelledAt: state === "CANCELLED" ? clock.now() : null },
    include: { meetings: { orderBy: { startsAt: "asc" } }, offering: true },
  });
}
