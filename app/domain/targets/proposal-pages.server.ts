import { ledThemes, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { goalWords } from "./definition-words";
import { openPlans } from "./open-plans.server";
import { promiseKindWords } from "./promise-kind";
import { promiseWholes } from "./promise-wholes.server";
import { isDefined } from "./publishable";
import { planYears } from "./targets-queries.server";
import { waitingPromise, waitingPromises } from "./waiting-promise.server";

/** The empty form for a new promise in the plan asked for, else the first that is open. Throws NotFound when none is. */
export async function proposalPage(actor: Visitor, query: URLSearchParams) {
  insist(may.proposePromises(actor));
  const plans = await openPlans();
  const { year } = plans.find((plan) => String(plan.year) === query.get("jaar")) ?? plans[0] ?? {};
  if (year === undefined) throw new NotFound("plan");
  const { themes, wholes } = await choicesFor(actor, year);
  const own = ledThemes(actor);
  const deelvan = wholes.find(({ slug }) => slug === query.get("deelvan"))?.slug ?? "";
  return {
    year,
    plans,
    themes,
    wholes,
    fields: {
      nieuw: newId(clock.now()),
      titel: "",
      themas: own.length === 1 ? themes.filter(({ id }) => own.includes(id)).map(({ slug }) => slug) : [],
      soort: "",
      bron: "",
      subthema: "",
      doelgroep: "",
      deelvan,
      deelsoort: "",
    },
  };
}

/** The same form with the words of a promise that waits. Throws NotFound. */
export async function rewordPage(actor: Visitor, slug: string, asked: string | null) {
  const promise = await waitingPromise(actor, slug, asked);
  const { id, title, year } = promise;
  const { themes, wholes } = await choicesFor(actor, year, promise);
  return {
    slug,
    title,
    year,
    themes,
    wholes,
    fields: {
      nieuw: id,
      titel: title,
      themas: promise.themes.map((theme) => theme.slug),
      soort: promise.category as string,
      bron: promise.source,
      subthema: promise.subtheme ?? "",
      doelgroep: promise.audience,
      deelvan: promise.umbrella?.slug ?? promise.whole?.slug ?? "",
      deelsoort: promise.umbrella ? "UMBRELLA" : promise.whole ? "SUBSET" : "",
    },
  };
}

/** What waits to be published, for who can do something about it: promises of published plans, and plans that are drafts. */
export async function planWork(actor: Visitor) {
  const [promises, years, plans] = await Promise.all([waitingPromises(actor), planYears(), openPlans()]);
  const present = years.findLast((year) => year <= yearOf(dayOf(clock.now())));
  const drafts = plans.filter(({ draft }) => draft).map(({ year }) => year);
  const nextIsThere = plans.some(({ year }) => year === (present ?? 0) + 1);
  return {
    waiting: promises.filter(({ inDraftPlan }) => !inDraftPlan).map(waitingLine),
    drafts,
    can: {
      propose: may.proposePromises(actor) && plans.length > 0,
      /** The plan year that could go over to the next; null when that is there. */
      roll: may.keepPlans(actor) && present !== undefined && !nextIsThere ? present : null,
    },
  };
}

/** A promise that waits, as a line of a list. */
export function waitingLine(promise: Waiting) {
  const { slug, title, year, category, definition, themes, author } = promise;
  return {
    slug,
    title,
    year,
    author,
    themes: themes.map(({ shortTitle }) => shortTitle),
    promised: definition ? goalWords(definition) : category === "C" ? promiseKindWords(category) : null,
    defined: isDefined(promise),
  };
}

type Waiting = Awaited<ReturnType<typeof waitingPromise>>;

async function choicesFor(actor: Visitor, year: number, own: Waiting | null = null) {
  const [themes, wholes] = await Promise.all([
    db.theme.findMany({ orderBy: { position: "asc" }, select: { id: true, slug: true, title: true } }),
    promiseWholes(actor, year, own),
  ]);
  return { themes, wholes };
}
