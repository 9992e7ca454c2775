import type { Actor } from "~/domain/access/actor";
import { hasRole, ledThemes } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { versionOf } from "~/platform/parts-version.server";
import { audienceChoices } from "../settings/audiences-queries.server";
import { kindAndFormat } from "./offering-kind";
import { storedParts } from "./offering-parts.server";
import { offeringOfLead } from "./offering-requests.server";

/** What can be chosen in the form of an offering; archived audiences only where it has them already. */
async function offeringChoices(actor: Actor, audienceSlugs: string[] = []) {
  const [formats, themes, audiences] = await Promise.all([
    db.format.findMany({ orderBy: { position: "asc" }, select: { slug: true, title: true, kind: true } }),
    db.theme.findMany({ orderBy: { position: "asc" }, select: { id: true, slug: true, title: true } }),
    audienceChoices(db, { slugs: audienceSlugs }),
  ]);
  const led = hasRole(actor, "ADMINISTRATOR") ? themes.map(({ id }) => id) : ledThemes(actor);
  return {
    formats: formats.map(({ slug, title, kind }) => ({ slug, title: kindAndFormat(kind, title) })),
    themes: themes.map(({ id, slug, title }) => ({ slug, title, own: led.includes(id) })),
    audiences,
  };
}

/** An empty form: the choices, the id of what it will make, and who answers questions unless one says otherwise. */
export async function blankOffering(actor: Actor & { name: string; email: string }) {
  const choices = await offeringChoices(actor);
  const own = choices.themes.filter((theme) => theme.own);
  const themes = own.length === 1 ? own.map(({ slug }) => slug) : [];
  return { choices, nieuw: newId(clock.now()), themes, contact: { name: actor.name, email: actor.email } };
}

const shown = {
  format: { select: { slug: true } },
  themes: { select: { theme: { select: { slug: true, title: true } } }, orderBy: { theme: { position: "asc" } } },
  audiences: {
    select: { audience: { select: { slug: true, title: true } } },
    orderBy: { audience: { position: "asc" } },
  },
  _count: { select: { courseVersions: true } },
} as const;

/** An offering of one's themes as its form holds it. Throws NotFound. */
export async function offeringForChange(actor: Actor, slug: string) {
  const { id } = await offeringOfLead(db, actor, slug);
  const row = await db.offering.findUniqueOrThrow({
    where: { id },
    include: shown,
  });
  const audiences = row.audiences.map(({ audience }) => audience);
  return {
    slug,
    title: row.title,
    published: row.publishedAt !== null,
    hasCourse: row._count.courseVersions > 0,
    themes: row.themes.map(({ theme }) => theme),
    audiences,
    version: versionOf(await storedParts(db, id, row._count.courseVersions > 0)),
    answers: {
      titel: row.title,
      samenvatting: row.summary,
      vorm: row.format.slug,
      beschrijving: row.description,
      leerdoelen: row.goals,
      minuten: String(row.studyLoadMinutes),
      certificaat: row.certificate ? "ja" : "",
      doelgroepen: audiences.map((audience) => audience.slug),
      themas: row.themes.map(({ theme }) => theme.slug),
      voorkennis: row.prerequisites,
      contactnaam: row.contactName,
      contactadres: row.contactEmail,
      zichtbaar: row.visibility,
    },
    choices: await offeringChoices(
      actor,
      audiences.map((audience) => audience.slug),
    ),
  };
}
