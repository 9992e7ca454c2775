import { expect, it } from "vitest";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { makeOffering } from "../../support/factories";
import { aCount, aPromise } from "../targets/a-promise";
import { everyRow } from "./read-back";

it("a row that was counted by hand names no offering, also where some offering has no rows yet", async () => {
  clock.set(instantAt("2026-03-12", "12:00"));
  await makeOffering();
  const { lead, slug, which } = await aPromise("MANUAL_COUNT");
  expect(await countByHand(lead, which, aCount({ aantal: 3 }))).toBe("counted");
  const { rows, splits } = await everyRow(lead, slug, { year: 2026, day: "2026-03-12" });
  expect(rows).toMatchObject([{ quantity: 3, offering: null }]);
  expect(splits.offering).toMatchObject([{ key: null, title: null }]);
});
