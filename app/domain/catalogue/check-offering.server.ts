import type { OfferingKind } from "@db/enums";
import { type Actor, hasRole, ledThemes } from "~/domain/access/actor";
import { type Tx, violatedIndex } from "~/platform/db.server";
import { freeSlug, slugOfTitle } from "~/platform/slug";
import type { OfferingProblem } from "./offering-outcome";
import { themeProblem } from "./theme-choice";

const TRIES = 5;
// Of the slug, and of the id of a page that was posted twice at once.
const TAKEN_INDEX = /slug|pkey|^id$/;

/** What an offering is before a change; of a new one nothing. */
interface Before {
  themes: readonly { id: string; slug: string }[];
  published: boolean;
  /** The kind it must keep, because it was published or planned; null while it is free. */
  kind: OfferingKind | null;
}

/** Whether someone may give an offering these themes and audiences. Null when all is well. */
export async function checkSubjects(
  tx: Tx,
  actor: Actor,
  asked: { themas: string[]; doelgroepen: string[] },
  before: Before,
): Promise<OfferingProblem | null> {
  const themes = await tx.theme.findMany({ where: { slug: { in: asked.themas } }, select: { id: true, slug: true } });
  if (themes.length < asked.themas.length) return "unknown-theme";
  if ((await tx.audience.count({ where: { slug: { in: asked.doelgroepen } } })) < asked.doelgroepen.length)
    return "unknown-audience";
  const own = ledThemes(actor);
  const led = [...themes, ...before.themes].filter(({ id }) => own.includes(id)).map(({ slug }) => slug);
  return themeProblem({
    chosen: asked.themas,
    before: before.themes.map(({ slug }) => slug),
    led: hasRole(actor, "ADMINISTRATOR") ? null : led,
    published: before.published,
  });
}

/** The format with this slug, when an offering may have it. */
export async function checkFormat(tx: Tx, slug: string, { kind }: Before) {
  const format = await tx.format.findUnique({ where: { slug }, select: { id: true, kind: true } });
  if (!format) return "unknown-format" as const;
  return kind !== null && kind !== format.kind ? ("other-kind" as const) : format;
}

/** The slug that a title gives an offering; its own, when that is of this title already. */
export async function slugFor(tx: Tx, title: string, own: string | null): Promise<string> {
  const base = slugOfTitle(title, "aanbod");
  const rows = await tx.offering.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  return freeSlug(base, new Set(rows.map(({ slug }) => slug).filter((slug) => slug !== own)));
}

/** Runs a verb that makes something again when its slug was taken, or it was made, in the meantime. */
export async function withFreeSlug<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= TRIES || !TAKEN_INDEX.test(violatedIndex(error) ?? "")) throw error;
    }
  }
}
