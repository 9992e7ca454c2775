import ExternalLink from "lucide-react/icons/external-link";
import FileText from "lucide-react/icons/file-text";
import type { ReactNode } from "react";
import { materialVisibilityWords } from "~/domain/catalogue/visibility-words";
import { paths } from "~/paths";

export interface MaterialLine {
  id: string;
  title: string;
  url: string | null;
  fileId: string | null;
  visibility: "PUBLIC" | "SIGNED_IN" | "PARTICIPANTS";
  /** "pdf, 2,4 MB"; null for a link. */
  facts: string | null;
}

interface Props<M extends MaterialLine> {
  materials: readonly M[];
  /** Below the facts of one: what it belongs to. */
  more?: (material: M) => ReactNode;
  /** At the end of the row: what one can do with it. */
  aside?: (material: M) => ReactNode;
}

/** Things to read or see, each a link with what it is and for whom. */
export function MaterialList<M extends MaterialLine>({ materials, more, aside }: Props<M>) {
  return (
    <ul className="border-b border-line">
      {materials.map((material) => (
        <li
          key={material.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <div className="flex min-w-0 items-start gap-3">
            <Sign link={material.url !== null} />
            <div className="min-w-0">
              <a href={hrefOf(material)} rel="noreferrer" className="[overflow-wrap:anywhere]">
                {material.title}
              </a>
              <p className="text-small text-ink-muted">
                {material.facts ?? placeOf(material.url)}
                {material.visibility !== "PUBLIC" && `, ${materialVisibilityWords[material.visibility]}`}
              </p>
              {more?.(material)}
            </div>
          </div>
          {aside?.(material)}
        </li>
      ))}
    </ul>
  );
}

function Sign({ link }: { link: boolean }) {
  const Icon = link ? ExternalLink : FileText;
  return <Icon size="1.2em" aria-hidden="true" className="mt-1 shrink-0 text-ink-muted" />;
}

function hrefOf({ url, fileId }: MaterialLine): string | undefined {
  return url ?? (fileId ? paths.file(fileId) : undefined);
}

/** "op www.ccv-veiligheid.nl": where a link leads. */
function placeOf(url: string | null): string {
  return url && URL.canParse(url) ? `link naar ${new URL(url).hostname}` : "link";
}
