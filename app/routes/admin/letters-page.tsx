import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { resentWords } from "~/domain/outbox/letter-words";
import { lettersOverview } from "~/domain/outbox/letters-overview.server";
import { resendLetters } from "~/domain/outbox/resend-letters.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button, ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Pagination } from "~/ui/kit/pagination";
import { SearchField } from "~/ui/kit/search-field";
import { LetterRow } from "~/ui/outbox/letter-row";

export const meta: MetaFunction = () => pageMeta({ title: "Brieven" });

export const loader = door.only("administrator")(({ actor, url: { searchParams } }) => {
  const page = searchParams.get("pagina") ?? "";
  const address = searchParams.get("aan") ?? "";
  return lettersOverview(actor, { address, page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1 });
});

export const action = door.only("administrator")(async ({ actor }) =>
  redirectWithFlash(paths.letters(), resentWords(await resendLetters(actor, "all"))),
);

export default function LettersPage() {
  const { address, page, pages, count, failed, queued, letters, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Brieven"
        lead="Brieven die niet weg konden. De academie probeert het zelf een dag lang; daarna kunt u ze hier opnieuw versturen."
        actions={
          <ButtonLink href={paths.organisations()} tone="quiet">
            Organisaties
          </ButtonLink>
        }
        meta={`${failed} mislukt, ${queued} in de rij`}
      />
      <form method="get" action={paths.letters()} className="mb-8">
        <SearchField
          name="aan"
          label="Brieven aan"
          value={address}
          hint="Een heel e-mailadres. U ziet dan ook wat wel ging."
        />
      </form>
      {failed > 1 && address === "" && (
        <form method="post" className="mb-6">
          <Button tone="quiet">Verstuur alle {failed} opnieuw</Button>
        </form>
      )}
      {letters.length === 0 && <AllWent address={address} />}
      {letters.length > 0 && <p className="mb-3">{counted(count, "brief", "brieven")}</p>}
      <ol>
        {letters.map((letter) => (
          <LetterRow key={letter.id} letter={letter} now={now} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} hrefFor={(wanted) => pageHref(address, wanted)} />
    </>
  );
}

function AllWent({ address }: { address: string }) {
  if (address === "") {
    return <EmptyState title="Alle brieven zijn weg">Lukt er een niet, dan komt die hier te staan.</EmptyState>;
  }
  return (
    <EmptyState title={`Geen brieven aan ${address}`} step={<a href={paths.letters()}>Bekijk wat niet weg kon</a>}>
      Kijk of het adres klopt.
    </EmptyState>
  );
}

function pageHref(address: string, page: number): string {
  return `${paths.letters()}?${new URLSearchParams({ ...(address && { aan: address }), pagina: String(page) })}`;
}
