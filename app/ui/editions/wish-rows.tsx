import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";

interface Wish {
  slug: string;
  title: string;
  /** How many ask for it for their organisation and have no answer yet. */
  requests: number;
}

/** Offerings that organisations ask for, each leading to where one answers. */
export function WishRows({ wishes }: { wishes: readonly Wish[] }) {
  return (
    <ul className="border-b border-line">
      {wishes.map(({ slug, title, requests }) => (
        <li
          key={slug}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <div className="min-w-0">
            <h3>
              <a href={paths.offeringAtWork(slug)}>{title}</a>
            </h3>
            <p className="text-small text-ink-muted">
              {counted(requests, "organisatie vraagt", "aanvragen van organisaties")}
              {requests === 1 ? " hierom" : ""}
            </p>
          </div>
          <ButtonLink href={paths.offeringRequests(slug)} compact tone="quiet">
            Beantwoorden<span className="sr-only"> van aanvragen voor {title}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
