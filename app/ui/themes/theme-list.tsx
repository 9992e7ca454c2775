import { paths } from "~/paths";
import { ThemeMark } from "~/ui/themes/theme-mark";

export interface NamedTheme {
  slug: string;
  title: string;
}

/** The themes of a thing, each as its shape with its name, which leads to its page. */
export function ThemeList({ themes }: { themes: readonly NamedTheme[] }) {
  return (
    <ul aria-label="Thema's" className="inline-flex flex-wrap gap-x-4 gap-y-1 text-small">
      {themes.map(({ slug, title }) => (
        <li key={slug} className="inline-flex items-center gap-1.5">
          <ThemeMark slug={slug} />
          <a href={paths.theme(slug)} className="relative z-10 text-ink-muted decoration-line-strong hover:text-action">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
