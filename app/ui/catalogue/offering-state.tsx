import { hasComingWords } from "~/domain/editions/offering-state-words";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Dialog, DialogClose } from "~/ui/kit/dialog";
import { Notice } from "~/ui/kit/notice";

type State = "DRAFT" | "PUBLISHED" | "ARCHIVED";

export function OfferingStateBadge({ state }: { state: State }) {
  if (state === "DRAFT") return <Badge>concept</Badge>;
  return state === "PUBLISHED" ? <Badge tone="good">in het aanbod</Badge> : <Badge tone="warn">in het archief</Badge>;
}

interface Props {
  offering: { slug: string; state: State; wasPublished: boolean };
  /** How many editions are to come. */
  coming: number;
}

/** Whether others see it, and what one can do about that. */
export function OfferingStateActions({ offering: { slug, state, wasPublished }, coming }: Props) {
  return (
    <div className="mb-10 grid gap-4">
      {state === "DRAFT" && (
        <Notice title="Nog niemand anders ziet dit">Publiceer het als het klaar is, dan komt het in het aanbod.</Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {state !== "PUBLISHED" && (
          <form method="post" action={paths.publishOffering(slug)}>
            <Button>{state === "DRAFT" ? "Publiceer" : wasPublished ? "Zet terug in het aanbod" : "Haal terug"}</Button>
          </form>
        )}
        <ButtonLink href={paths.offering(slug)} tone="quiet">
          {state === "PUBLISHED" ? "Bekijk in het aanbod" : "Bekijk hoe het eruitziet"}
        </ButtonLink>
        {state !== "ARCHIVED" && <Archive slug={slug} coming={coming} />}
      </div>
    </div>
  );
}

function Archive({ slug, coming }: { slug: string; coming: number }) {
  return (
    <Dialog id="archiveren" title="Uit het aanbod halen?" opener="Archiveer">
      {coming > 0 ? (
        <p>{hasComingWords(coming)}</p>
      ) : (
        <>
          <p>
            Het is dan niet meer te vinden en er is niets nieuws van te plannen. Wat geweest is, blijft bewaard en
            blijft meetellen. U kunt het altijd terughalen.
          </p>
          <div className="flex flex-wrap gap-3">
            <form method="post" action={paths.archiveOffering(slug)}>
              <Button tone="danger">Archiveer</Button>
            </form>
            <DialogClose dialog="archiveren">Laat staan</DialogClose>
          </div>
        </>
      )}
    </Dialog>
  );
}
