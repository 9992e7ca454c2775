import { paths } from "~/paths";
import { errorWords } from "~/ui/frame/error-words";
import { ButtonLink } from "~/ui/kit/button";
import { PageHeading } from "~/ui/kit/page-heading";

/** A page that could not be given: what happened, what to do, and for a fault the number to report it with. */
export function ErrorPage({ status, reference }: { status: number; reference: string | null }) {
  const { title, text, next } = errorWords(status);
  return (
    <div className="max-w-measure">
      <PageHeading title={title} lead={text} />
      <p>{next}</p>
      {reference && (
        <p className="mt-4 border-l-4 border-accent pl-4">
          Nummer van deze fout: <strong className="tabular-nums">{reference}</strong>
        </p>
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={paths.catalogue()}>Naar het aanbod</ButtonLink>
        <ButtonLink href={paths.home()} tone="quiet">
          Naar de startpagina
        </ButtonLink>
      </p>
    </div>
  );
}
