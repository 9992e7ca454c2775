import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";

interface Wish {
  slug: string;
  title: string;
  /** How many ask for it for their organisation and have no answer yet. */
  requests: number;
}

/** Offerings that organisations ask for, each leading to where one answers. */
export function WishRows({ wishes }: { wishes: readonly Wish[] }) {
  return (
    <LinkRows>
      {wishes.map(({ slug, title, requests }) => (
        <LinkRow key={slug} title={title} href={paths.offeringAtWork(slug)} facts={requestWords(requests)}>
          <ButtonLink href={paths.offeringRequests(slug)} compact tone="quiet">
            Beantwoorden<span className="sr-only"> van aanvragen voor {title}</span>
          </ButtonLink>
        </LinkRow>
      ))}
    </LinkRows>
  );
}

function requestWords(requests: number): string {
  return requests === 1 ? "1 organisatie vraagt hierom" : `${requests} aanvragen van organisaties`;
}
