import { beforeEach, expect, test } from "vitest";
import { guest, system } from "~/domain/access/actor";
import { NotAllowed } from "~/domain/access/refusals";
import { shownCode } from "~/domain/certificates/certificate-code";
import { checkCertificate } from "~/domain/certificates/check-certificate.server";
import { limitsFor } from "~/domain/signing-in/limits";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { mark } from "../attendance/a-room";
import { aCertifiedRoom } from "./a-certified-room";

const UNKNOWN = "ACDE-2345-FHJK-6789-MNPR";
const afterwards = new Date("2026-03-13T08:00:00Z");
const check = (code: string, ip = "192.0.2.1") => checkCertificate(guest, { code, ip });

async function aCertificate() {
  clock.set(new Date("2026-03-12T12:30:00Z"));
  const room = await aCertifiedRoom({ people: 1 });
  clock.set(afterwards);
  await mark(room, "P");
  const { code } = await db.certificate.findFirstOrThrow({ where: { editionId: room.edition.id } });
  return { room, code };
}

beforeEach(() => clock.set(afterwards));

test("a certificate is real until it is withdrawn, and nothing more is told of it", async () => {
  const { room, code } = await aCertificate();
  expect(await check(shownCode(code))).toEqual({ standing: "real" });
  expect(await check(code.toLowerCase())).toEqual({ standing: "real" });
  await mark(room, "A");
  expect(await check(code)).toEqual({ standing: "withdrawn" });
});

test("it stays real when its holder has left the academy", async () => {
  const { room, code } = await aCertificate();
  await db.person.delete({ where: { id: String(room.registrations[0]?.personId) } });
  expect(await check(code)).toEqual({ standing: "real" });
});

test.each([UNKNOWN, "", "x", "'; drop table", "\0", "ACDE".repeat(5_000)])("%.30j is unknown", async (code) => {
  expect(await check(code)).toEqual({ standing: "unknown" });
});

test("who tries many codes that do not exist waits, from their network alone; what exists is never counted", async () => {
  const { code } = await aCertificate();
  const { most } = limitsFor(env().DEMO).checks;
  const spent = "203.0.113.7";
  for (let time = 0; time < 3; time += 1) await check(code, spent);
  await check(UNKNOWN, spent);
  expect(await db.rateLimit.findMany({ where: { key: { startsWith: "certificate-checks" }, count: 1 } })).not.toEqual(
    [],
  );
  await db.rateLimit.updateMany({ where: { key: { startsWith: "certificate-checks" } }, data: { count: most } });
  expect(await check(UNKNOWN, spent)).toEqual({ standing: "too-many" });
  expect(await check(UNKNOWN, "198.51.100.9")).toEqual({ standing: "unknown" });
});

test("the system checks nothing", async () => {
  await expect(checkCertificate(system("test"), { code: UNKNOWN, ip: "192.0.2.1" })).rejects.toThrow(NotAllowed);
});
