import { beforeEach, describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { remarkPage, targetWriting } from "~/domain/targets/target-writing.server";
import { writeRemark } from "~/domain/targets/write-remark.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aPromise } from "./a-promise";

beforeEach(() => clock.set(new Date("2026-05-12T10:00:00Z")));

describe("a remark about a quarter", () => {
  it("is kept with its author; another one is the newest, and the first stays readable", async () => {
    const { lead, slug, which, target } = await aPromise("MANUAL_COUNT");
    expect(await writeRemark(lead, which, { kwartaal: 1, opmerking: "Goed begonnen." })).toBe("written");
    clock.set(new Date("2026-05-13T10:00:00Z"));
    expect(await writeRemark(lead, which, { kwartaal: 1, opmerking: "Toch traag." })).toBe("written");
    expect(await writeRemark(lead, which, { kwartaal: 2, opmerking: "Loopt." })).toBe("written");
    const before = await targetWriting(lead, slug, { year: 2026, day: "2026-05-12" });
    expect(before.remarks.map(({ text }) => text)).toEqual(["Goed begonnen."]);
    const { remarks } = await targetWriting(lead, slug, { year: 2026, day: "2026-05-13" });
    expect(remarks.map(({ quarter, text, author }) => [quarter, text, author])).toEqual([
      [2, "Loopt.", lead.name],
      [1, "Toch traag.", lead.name],
    ]);
    const page = await remarkPage(lead, slug, new URLSearchParams({ jaar: "2026", kwartaal: "1" }));
    expect([page.now, page.remarks.length]).toEqual(["Toch traag.", 3]);
    expect(await db.auditEntry.count({ where: { subjectId: target.id, action: "target.remarked" } })).toBe(3);
  });

  it("sent five times at once is one", async () => {
    const { lead, which, target } = await aPromise("MANUAL_COUNT");
    const remark = { kwartaal: 1, opmerking: "Goed begonnen." };
    const ends = await Promise.all([1, 2, 3, 4, 5].map(() => writeRemark(lead, which, remark)));
    expect(ends.filter((end) => end === "written")).toHaveLength(1);
    expect(await db.remark.count({ where: { targetId: target.id } })).toBe(1);
  });

  it("about a quarter to come is refused, and of a promise of another theme there is none", async () => {
    const { lead, stranger, slug, which } = await aPromise("MANUAL_COUNT");
    expect(await writeRemark(lead, which, { kwartaal: 3, opmerking: "Later." })).toBe("not-begun");
    await expect(writeRemark(stranger, which, { kwartaal: 1, opmerking: "x" })).rejects.toThrow(NotFound);
    await expect(targetWriting(stranger, slug, { year: 2026, day: "2026-05-13" })).rejects.toThrow(NotFound);
  });
});
