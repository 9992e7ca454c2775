import { keptSetting, readSetting } from "~/domain/settings/settings.server";
import { dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { loadTargets } from "../load-targets";
import { offeringFacts } from "./offering-facts";
import { FIRST_YEAR } from "./place-editions";
import { tellCertificates } from "./tell-certificates";
import { tellCounts } from "./tell-counts";
import { tellEditions } from "./tell-editions";
import { tellEvaluations } from "./tell-evaluations";
import { tellHeadcounts } from "./tell-headcounts";
import { tellLearning } from "./tell-learning";
import { tellMaterials } from "./tell-materials";
import { tellPeople } from "./tell-people";
import { tellPlanning, tellPlans } from "./tell-planning";
import { tellPromise } from "./tell-promise";
import { tellWishes } from "./tell-wishes";

const TOLD = "demo.told";
const LOCK = 20_250_102;
const PATIENCE_MS = 120_000;

/** Tells the demo's story once, around the moment of the first start: people, editions, e-learners, what was counted by hand. */
export async function tellDemoStory(): Promise<void> {
  await inTransaction(async (tx) => {
    // Of two processes that start together the second waits, and finds the story told.
    await tx.$executeRaw`SELECT set_config('lock_timeout', '90s', true), set_config('statement_timeout', '90s', true)`;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    if (await readSetting(tx, TOLD)) return;
    const now = clock.now();
    const years = Array.from({ length: yearOf(dayOf(now)) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
    // In the story someone rolled the Jaarplan over, word for word, every year until now.
    await loadTargets(tx, years);
    const people = await tellPeople(tx);
    const facts = await offeringFacts(tx);
    await tellEditions(tx, people, facts, now);
    await tellHeadcounts(tx);
    await tellPlanning(tx, people, facts, now);
    await tellPlans(tx, now);
    await tellWishes(tx, people, facts, now);
    await tellMaterials(tx, facts, now);
    await tellLearning(tx, people, facts, years, now);
    await tellCertificates(tx, people);
    await tellEvaluations(tx, now);
    await tellCounts(tx, years, now);
    await tellPromise(tx, people);
    await keptSetting(tx, TOLD, () => now.toISOString());
  }, PATIENCE_MS);
}
