import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import { keepOrganisation } from "./keep-organisation.server";

/** Changes a help line of the academy. Only a local one may stay without a number, a site or an address. Throws NotFound. */
export async function keepHelpLine(
  actor: Visitor,
  key: string,
  words: { name: string; purpose: string; reach: string | null },
): Promise<"kept" | "unreachable"> {
  insist(may.keepOrganisations(actor));
  return inTransaction(async (tx) => {
    const { local } = await lineOf(tx, key);
    if (!local && words.reach === null) return "unreachable";
    await tx.helpLine.update({ where: { key }, data: words });
    const codes = { key };
    await writeAudit(tx, recordedAs(actor), {
      action: "help-line.kept",
      subjectKind: "help-line",
      subjectId: null,
      codes,
    });
    return "kept";
  });
}

/** Gives an organisation its own help line, or takes it away again when `reach` is null. Throws NotFound. */
export async function keepOwnHelpLine(
  actor: Visitor,
  slug: string,
  { key, name, reach }: { key: string; name: string; reach: string | null },
): Promise<void> {
  await keepOrganisation(actor, slug, "organisation.help-line-kept", async (tx, organisationId) => {
    await lineOf(tx, key);
    const where = { key_organisationId: { key, organisationId } };
    if (reach === null) await tx.ownHelpLine.deleteMany({ where: { key, organisationId } });
    else await tx.ownHelpLine.upsert({ where, create: { key, organisationId, name, reach }, update: { name, reach } });
  });
}

async function lineOf(tx: Tx, key: string): Promise<{ local: boolean }> {
  const line = await tx.helpLine.findUnique({ where: { key }, select: { local: true } });
  if (!line) throw new NotFound("help line");
  return line;
}
