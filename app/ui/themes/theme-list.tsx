import { ThemeMark } from "~/ui/themes/theme-mark";

export interface NamedTheme {
  slug: string;
  title: string;
}

/** The themes of a thing, each as its shape with its name. */
export function ThemeList({ themes }: { themes: readonly NamedTheme[] }) {
  return (
    <ul aria-label="Thema's" className="inline-flex flex-wrap gap-x-4 gap-y-1 text-small">
      {themes.map(({ slug, title }) => (
        <li key={slug} className="inline-flex items-center gap-1.5">
          <ThemeMark slug={slug} />
          {title}
        </li>
      ))}
    </ul>
  );
}
