import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { myCertificates } from "~/domain/certificates/my-certificates.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { CertificateRows } from "~/ui/certificates/certificate-rows";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction = () => pageMeta({ title: "Mijn certificaten" });

export const loader = door.signedIn(async ({ actor }) => ({ certificates: await myCertificates(actor) }));

export default function MyCertificatesPage() {
  const { certificates } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        trail={[{ label: "Mijn leren", href: paths.myLearning() }]}
        title="Mijn certificaten"
        lead={
          certificates.length > 0 && "Op elk certificaat staat een code. Daarmee kan iedereen nagaan of het echt is."
        }
      />
      {certificates.length > 0 ? <CertificateRows certificates={certificates} /> : <NoneYet />}
    </>
  );
}

function NoneYet() {
  return (
    <EmptyState
      title="Hier komen uw certificaten"
      step={<ButtonLink href={paths.catalogue()}>Bekijk het aanbod</ButtonLink>}
    >
      <p>U krijgt er een als u een e-learning afrondt, of als u meedoet aan een training met een certificaat.</p>
    </EmptyState>
  );
}
