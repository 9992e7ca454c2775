import { beforeEach, describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { sayStatus } from "~/domain/targets/say-status.server";
import { statusPage } from "~/domain/targets/target-writing.server";
import { promisesOf } from "~/domain/targets/targets-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aPromise } from "./a-promise";

beforeEach(() => clock.set(new Date("2026-05-12T10:00:00Z")));

describe("saying where a promise stands that is no count", () => {
  it("holds from that day on: questions about earlier days get the earlier word", async () => {
    const { lead, slug, which, target } = await aPromise(null);
    const said = { stand: "loopt achter", toelichting: "Wacht op de gemeenten." };
    expect(await sayStatus(lead, which, said)).toBe(true);
    expect(await sayStatus(lead, which, said)).toBe(false);
    clock.set(new Date("2026-06-01T10:00:00Z"));
    expect(await sayStatus(lead, which, { stand: "afgerond", toelichting: "" })).toBe(true);
    const on = async (day: string) => (await promisesOf({ year: 2026, day, themeIds: null, slug }))[0]?.wordStatus;
    expect([await on("2026-05-11"), await on("2026-05-12"), await on("2026-06-01")]).toEqual([
      "loopt",
      "loopt achter",
      "afgerond",
    ]);
    const page = await statusPage(lead, slug, "2026");
    expect(page.said.map(({ status, text }) => [status, text])).toEqual([
      ["afgerond", ""],
      ["loopt achter", "Wacht op de gemeenten."],
    ]);
    expect(await db.auditEntry.count({ where: { subjectId: target.id, action: "target.status-said" } })).toBe(2);
  });

  it("is for its leads and management, and for no promise that is counted", async () => {
    const { management, stranger, which } = await aPromise(null);
    const said = { stand: "afgerond", toelichting: "" };
    await expect(sayStatus(stranger, which, said)).rejects.toThrow(NotFound);
    expect(await sayStatus(management, which, said)).toBe(true);
    const counted = await aPromise("MANUAL_COUNT");
    await expect(sayStatus(counted.lead, counted.which, said)).rejects.toThrow(NotFound);
  });
});
