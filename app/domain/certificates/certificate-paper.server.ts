import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { ownOrigin } from "~/platform/origin.server";
import { slugOfTitle } from "~/platform/slug";
import { shownCode } from "./certificate-code";
import { certificateTitle, dateWords, daysWords, studyLoadWords } from "./certificate-words";

const LONGEST_NAME = 60;

/** A certificate of the actor that is in force as a PDF, drawn anew each time from what it said on its day. Throws NotFound. */
export async function certificatePaper(actor: Visitor, certificateId: string) {
  insist(may.seeCertificates(actor, actor));
  const certificate =
    isId(certificateId) &&
    (await db.certificate.findFirst({ where: { id: certificateId, personId: actor.personId, revokedAt: null } }));
  if (!certificate) throw new NotFound("certificate");
  const { code, kind, name, title, days, studyLoadMinutes, concept, issuedOn } = certificate;
  // The renderer takes long to load: it comes with the first paper, not with the start.
  const { certificatePdf } = await import("~/documents/certificate");
  const bytes = await certificatePdf({
    heading: certificateTitle(kind),
    did: kind === "TOOK_PART" ? "heeft deelgenomen aan" : "heeft de e-learning afgerond",
    name: name ?? "",
    title,
    days: daysWords(days.map((day) => day.toISOString().slice(0, 10))),
    studyLoad: studyLoadWords(studyLoadMinutes),
    concept,
    issuedOn: dateWords(issuedOn.toISOString().slice(0, 10)),
    code: shownCode(code),
    at: issuedOn,
    checkAddress: new URL(paths.checkCertificate(code), ownOrigin()).href,
  });
  return { bytes, name: `certificaat-${slugOfTitle(title, "academie").slice(0, LONGEST_NAME)}.pdf` };
}
