import type { PromiseLine } from "~/domain/reporting/promise-line";
import { listed } from "~/ui/kit/dutch-number";
import { ThemeMark } from "~/ui/themes/theme-mark";

const ALL_THEMES = 8;

/** Whose promise it is: the shape of its theme, and with whom it is shared. */
export function PromiseOwners({ line }: { line: Pick<PromiseLine, "theme" | "togetherWith"> }) {
  const { theme, togetherWith } = line;
  if (!theme) return null;
  const others = togetherWith.length === ALL_THEMES - 1 ? "alle andere thema's" : listed(togetherWith.map(titleOf));
  return (
    <span data-owners="" className="text-small text-ink-muted">
      {[theme, ...togetherWith].map(({ slug }) => (
        <ThemeMark key={slug} slug={slug} className="mr-1.5" />
      ))}
      {theme.title}
      {togetherWith.length > 0 && `, samen met ${others}`}
    </span>
  );
}

function titleOf({ title }: { title: string }): string {
  return title;
}
