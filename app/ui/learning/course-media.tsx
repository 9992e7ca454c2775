import type { ReactNode } from "react";
import type { RichBlock } from "~/domain/courseware/rich-text";
import { paths } from "~/paths";
import { Disclosure } from "~/ui/kit/disclosure";
import { useShelf } from "~/ui/learning/course-shelf";

type FigureBlock = Extract<RichBlock, { kind: "figure" }>;
type VideoBlock = Extract<RichBlock, { kind: "video" }>;

/** A drawing on its own sheet of white, as it was made. */
export function Figure({ src, alt, caption }: FigureBlock) {
  const { slug, version } = useShelf();
  return (
    <figure className="my-8">
      <img src={paths.courseMedia(slug, src, version)} alt={alt} loading="lazy" className="drawing" />
      {caption && <figcaption className="mt-2 text-small text-ink-muted">{caption}</figcaption>}
    </figure>
  );
}

/** A film with its captions, and what it shows written out. */
export function Video({ src, captions, title, minutes, children }: VideoBlock & { children: ReactNode }) {
  const { slug, version } = useShelf();
  return (
    <figure className="my-8">
      <video
        controls
        preload="metadata"
        aria-label={title}
        className="w-full rounded-control border border-line bg-ink"
      >
        <source src={paths.courseMedia(slug, src, version)} type={src.endsWith(".webm") ? "video/webm" : "video/mp4"} />
        <track
          kind="captions"
          srcLang="nl"
          label="Nederlands"
          src={paths.courseMedia(slug, captions, version)}
          default
        />
      </video>
      <figcaption className="mt-2">
        <p className="my-0! text-small text-ink-muted">
          {title}, {minutes === 1 ? "1 minuut" : `${minutes} minuten`}, met ondertiteling
        </p>
        <Disclosure summary="Lees wat er in de film te zien en te horen is">{children}</Disclosure>
      </figcaption>
    </figure>
  );
}
