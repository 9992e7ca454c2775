import { pageMeta } from "~/ui/frame/page-meta";

interface Shared {
  title: string;
  description: string;
  /** The absolute address of the page, without what one searched or chose. */
  url: string;
  /** What schema.org calls it; a data block, which the content security policy lets be because it is never run. */
  data: object;
  /** An absolute address, with the words for who cannot see it. */
  picture?: { url: string; alt: string } | null;
}

/** What search engines and share previews read of a public page. */
export function shareMeta({ title, description, url, data, picture }: Shared) {
  return [
    ...pageMeta({ title, description }),
    { tagName: "link" as const, rel: "canonical", href: url },
    { property: "og:url", content: url },
    { property: "og:type", content: "website" },
    ...(picture ? pictureMeta(picture) : []),
    { "script:ld+json": data },
  ];
}

function pictureMeta({ url, alt }: { url: string; alt: string }) {
  return [
    { property: "og:image", content: url },
    { property: "og:image:alt", content: alt },
  ];
}
