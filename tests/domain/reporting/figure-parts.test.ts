import { expect, it } from "vitest";
import { figureParts } from "~/domain/reporting/figure-parts.server";
import { reportScope } from "~/domain/reporting/report-scope";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import type { Measure } from "~/domain/targets/definition";
import { clock } from "~/platform/clock";
import { makeOrganisation } from "../../support/factories";
import { aCount, aPromise } from "../targets/a-promise";

async function partOf(measure: Measure, count: object): Promise<number | undefined> {
  const { slug, target, lead, management, which } = await aPromise(measure);
  await countByHand(lead, which, aCount(count));
  const query = new URLSearchParams({ soort: "gemeente" });
  const scope = reportScope(query, { years: [2026], today: "2026-03-12", themes: [] });
  const promises = await targetProgress(management, { ...scope, slug });
  return (await figureParts(promises, scope, true))?.get(target.id);
}

it("gives organisations that were ticked a part, and numbers counted by hand none, for they come from nobody", async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  const ticked = (kind: string) => makeOrganisation({ kind });
  const organisatie = [await ticked("gemeente"), await ticked("gemeente"), await ticked("om")].map(({ id }) => id);
  expect(await partOf("MANUAL_ORGANISATIONS", { organisatie })).toBeDefined();
  expect(await partOf("MANUAL_COUNT", { aantal: 7 })).toBeUndefined();
  expect(await partOf("MANUAL_DELIVERED", {})).toBeUndefined();
  expect(await partOf("MANUAL_RATIO", { deel: 1, geheel: 4 })).toBeUndefined();
});
