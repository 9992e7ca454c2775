import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCertificateCode } from "~/domain/certificates/certificate-code";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { CertificateCodeForm } from "~/ui/certificates/certificate-code-form";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction = () => pageMeta({ title: "Certificaat controleren" });

export const loader = door.open(({ url }) => {
  const typed = url.searchParams.get("code");
  const code = readCertificateCode(typed ?? "");
  if (code) throw redirect(paths.checkCertificate(code), 303);
  return { typed };
});

export default function TypeCertificatePage() {
  const { typed } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Certificaat controleren"
        lead="Ziet u een certificaat van de NHVeilig Academie? Hier gaat u na of het echt is."
      />
      <CertificateCodeForm typed={typed} />
    </>
  );
}
