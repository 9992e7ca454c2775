import { certificatePaper } from "~/domain/certificates/certificate-paper.server";
import { door } from "~/http/door.server";

/** A certificate of one's own as a PDF. */
export const loader = door.signedIn(async ({ actor, params: { certificateId = "" } }) => {
  const { bytes, name } = await certificatePaper(actor, certificateId);
  const headers = { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"` };
  return new Response(bytes, { headers: { ...headers, "Cache-Control": "no-store" } });
});
