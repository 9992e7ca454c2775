import { paths } from "~/paths";
import { Disclosure } from "~/ui/kit/disclosure";

interface Props {
  offerings: readonly { id: string; slug: string; title: string }[];
}

/** What was taken out of the catalogue, folded away; each leads to where it can come back. */
export function ArchivedOfferings({ offerings }: Props) {
  if (offerings.length === 0) return null;
  return (
    <div className="mt-4">
      <Disclosure summary={`In het archief (${offerings.length})`}>
        <ul className="grid gap-1">
          {offerings.map(({ id, slug, title }) => (
            <li key={id}>
              <a href={paths.offeringAtWork(slug)}>{title}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
