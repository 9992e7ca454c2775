import type { Actor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { limitsFor } from "~/domain/signing-in/limits";
import { networkOf } from "~/domain/signing-in/network";
import { countToward, uncount } from "~/domain/signing-in/rate-limit.server";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { readCertificateCode } from "./certificate-code";
import type { CertificateStanding } from "./certificate-words";

interface Checked {
  standing: CertificateStanding;
}

/** Says of a code whether it is that of a certificate, and no more. Codes that do not exist are counted per network (of `ip`). */
export async function checkCertificate(actor: Actor, { code, ip }: { code: string; ip: string }): Promise<Checked> {
  insist(may.checkCertificate(actor));
  const signs = readCertificateCode(code);
  if (signs === null) return { standing: "unknown" };
  const { checks } = limitsFor(env().DEMO);
  const { within } = await countToward(checks, networkOf(ip));
  if (!within) return { standing: "too-many" };
  const found = await db.certificate.findUnique({
    where: { code: signs },
    select: { revokedAt: true },
  });
  if (!found) return { standing: "unknown" };
  await uncount(checks, networkOf(ip), 1);
  return { standing: found.revokedAt ? "withdrawn" : "real" };
}
