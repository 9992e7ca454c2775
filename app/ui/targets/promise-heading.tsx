import type { ReactNode } from "react";
import { paths } from "~/paths";
import type { Crumb } from "~/ui/kit/breadcrumb";
import { PageHeading } from "~/ui/kit/page-heading";

interface Props {
  /** The promise that the page is about. */
  promise: { slug: string; title: string; year: number; waiting?: boolean };
  title: string;
  kicker?: string;
  lead?: string;
  meta?: ReactNode;
  /** The page between the promise and this one. */
  from?: Crumb;
}

/** On top of what one does with a promise, with the way back to it. */
export function PromiseHeading({ promise, from, ...heading }: Props) {
  const { slug, title, year, waiting } = promise;
  const trail = [
    { label: "Cijfers", href: `${paths.figures()}?jaar=${year}` },
    { label: title, href: waiting ? paths.waitingPromise(slug, year) : `${paths.target(slug)}?jaar=${year}` },
    ...(from ? [from] : []),
  ];
  return <PageHeading trail={trail} {...heading} />;
}
