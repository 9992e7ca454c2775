const ACADEMY = "NHVeilig Academie";

interface PageWords {
  title: string;
  /** One or two sentences, for search engines and share previews. */
  description?: string;
}

/** "Aanbod · NHVeilig Academie": where one is, the nearest first. */
export function pageTitle(...parts: string[]): string {
  return [...parts, ACADEMY].join(" · ");
}

/** The answer of a route's `meta`: title, description and the words of its share preview. */
export function pageMeta({ title, description }: PageWords) {
  const shared = [{ title: pageTitle(title) }, { property: "og:title", content: title }];
  if (!description) return shared;
  return [
    ...shared,
    { name: "description", content: description },
    { property: "og:description", content: description },
  ];
}
