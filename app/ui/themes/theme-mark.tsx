import { cx } from "~/ui/kit/classes";
import { themeLook } from "~/ui/themes/theme-look";

/** The shape of a theme in its hue. The theme's name must stand beside it. */
export function ThemeMark({ slug, className }: { slug: string; className?: string }) {
  const { path, fill } = themeLook(slug);
  return (
    <svg
      viewBox="0 0 16 16"
      width="0.8em"
      height="0.8em"
      aria-hidden="true"
      className={cx("inline-block shrink-0", fill, className)}
    >
      <path d={path} fillRule="evenodd" />
    </svg>
  );
}
