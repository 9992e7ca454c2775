import { beforeEach, expect, test } from "vitest";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { attendancePaper, badgesPaper } from "~/domain/attendance/attendance-papers.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { readPdf } from "../../documents/read-pdf";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aRoom } from "./a-room";

beforeEach(() => clock.set(new Date("2026-03-12T12:30:00Z")));

test("the list and the badges name who has a place, by name, and nobody else; the look is logged", async () => {
  const room = await aRoom({ people: 3, meetings: 2 });
  const [first, second] = room.registrations;
  await db.registration.update({ where: { id: first?.id }, data: { state: "WAITING", confirmedAt: null } });
  await db.person.update({ where: { id: second?.personId }, data: { name: "Zoë" } });
  const list = await attendancePaper(room.lead, room.edition.id, String(room.edition.meetings[1]?.id));
  const badges = await badgesPaper(room.lead, room.edition.id);
  const [onList, onBadges] = [await readPdf(list.bytes), await readPdf(badges.bytes)];
  expect(onList.pages[0]).toMatch(/vrijdag 13 maart 2026, 13\.30-15\.30 uur[\s\S]*P3[\s\S]*Zoë/);
  expect(onList.pages[0]).not.toContain("P1");
  expect(onBadges.pages[0]).toMatch(/P3[\s\S]*Zoë/);
  expect(onBadges.pages[0]).not.toContain("P1");
  expect([list.name, badges.name]).toEqual([
    expect.stringMatching(/^presentielijst-[a-z0-9-]+\.pdf$/),
    expect.stringMatching(/^naambordjes-[a-z0-9-]+\.pdf$/),
  ]);
  expect(await db.auditEntry.count({ where: { action: "names.seen", subjectId: room.edition.id } })).toBe(1);
});

test("whose edition it is not gets no paper, and neither does anyone of a draft", async () => {
  const room = await aRoom();
  const draft = await aRoom({ state: "DRAFT" });
  const other = await makeTheme();
  const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: other.id }] });
  const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
  for (const paper of [attendancePaper, badgesPaper]) {
    await expect(paper(stranger, room.edition.id, null)).rejects.toThrow(NotFound);
    await expect(paper(administrator, room.edition.id, null)).rejects.toThrow(NotAllowed);
    await expect(paper(draft.lead, draft.edition.id, null)).rejects.toThrow(NotFound);
    await expect(paper(room.lead, "onzin", null)).rejects.toThrow(NotFound);
  }
});
