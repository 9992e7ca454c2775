import type { PromiseKind } from "~/domain/targets/promise-kind";
import { isDefined } from "~/domain/targets/publishable";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { listed } from "~/ui/kit/dutch-number";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";

export interface WaitingLine {
  slug: string;
  title: string;
  year: number;
  category: PromiseKind;
  definition: unknown;
  themes: readonly string[];
  author: string | null;
}

/** Promises that count nowhere yet, each with the way to what is still to be done. */
export function WaitingRows({ lines }: { lines: readonly WaitingLine[] }) {
  return (
    <LinkRows>
      {lines.map(({ slug, title, year, themes, author, ...promise }) => (
        <LinkRow
          key={`${year} ${slug}`}
          title={title}
          href={paths.waitingPromise(slug, year)}
          facts={[`Jaarplan ${year}`, listed(themes), author && `van ${author}`].filter(Boolean).join(", ")}
        >
          {isDefined(promise) ? <Badge>concept</Badge> : <Badge tone="warn">nog niet ingevuld hoe dit telt</Badge>}
        </LinkRow>
      ))}
    </LinkRows>
  );
}
