import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type CertificateStanding, standingWords } from "~/domain/certificates/certificate-words";
import { checkCertificate } from "~/domain/certificates/check-certificate.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Notice, type NoticeTone } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction = () => [
  ...pageMeta({ title: "Certificaat controleren" }),
  { name: "robots", content: "noindex" },
];

export const loader = door.open(async ({ actor, params: { code = "" }, network }) => {
  const checked = await checkCertificate(actor, { code, ip: network });
  return json(checked, { status: STATUS[checked.standing], headers: { "Cache-Control": "no-store" } });
});

const STATUS: Record<CertificateStanding, number> = { real: 200, withdrawn: 200, unknown: 404, "too-many": 429 };
const TONES: Record<CertificateStanding, NoticeTone> = {
  real: "good",
  withdrawn: "bad",
  unknown: "warn",
  "too-many": "warn",
};

export default function CheckCertificatePage() {
  const { standing } = useLoaderData<typeof loader>();
  const { title, text } = standingWords(standing);
  return (
    <>
      <PageHeading title="Certificaat controleren" />
      <Notice tone={TONES[standing]} title={title}>
        <p>{text}</p>
      </Notice>
      {(standing === "real" || standing === "withdrawn") && (
        <p className="mt-6 max-w-measure text-ink-muted">
          Meer vertellen wij hier niet: van wie het is, waarvoor en van wanneer, staat op het certificaat zelf.
        </p>
      )}
      <p className="mt-6">
        <a href={paths.typeCertificate()}>Controleer een ander certificaat</a>
      </p>
    </>
  );
}
