import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import { type DateLine, NextDates } from "~/ui/catalogue/next-dates";
import { lengthWords } from "~/ui/kit/dutch-relative";
import { ThemeList } from "~/ui/themes/theme-list";

export interface OfferingLine {
  slug: string;
  kind: "TRAINING" | "E_LEARNING" | "EVENT";
  title: string;
  summary: string;
  studyLoadMinutes: number;
  format: { title: string };
  themes: { slug: string; title: string; shortTitle: string }[];
  editions: DateLine[];
  moreEditions: number;
}

/** One result of the catalogue: what it is on the left, when on the right. */
export function OfferingRow({ offering, now }: { offering: OfferingLine; now: string }) {
  const { slug, kind, title, summary, studyLoadMinutes, format, themes, editions, moreEditions } = offering;
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-4 text-small text-ink-muted">
          <p>
            {kindAndFormat(kind, format.title)}, {lengthWords(studyLoadMinutes)}
          </p>
          <ThemeList themes={themes.map((theme) => ({ slug: theme.slug, title: theme.shortTitle }))} />
        </div>
        <h3 className="mt-0.5">
          <a href={paths.offering(slug)}>{title}</a>
        </h3>
        <p className="mt-1 max-w-measure">{summary}</p>
      </div>
      <div className="text-small">
        {kind === "E_LEARNING" ? (
          <p className="font-semibold">Begin wanneer u wilt</p>
        ) : (
          <NextDates slug={slug} editions={editions} more={moreEditions} now={now} />
        )}
      </div>
    </li>
  );
}
