import { paths } from "~/paths";
import { Card, Cards } from "~/ui/kit/card";
import { lengthWords } from "~/ui/kit/dutch-relative";
import { Section } from "~/ui/kit/section";
import { ThemeList } from "~/ui/themes/theme-list";

interface CourseCard {
  slug: string;
  title: string;
  summary: string;
  studyLoadMinutes: number;
  themes: { slug: string; shortTitle: string }[];
}

interface Props {
  courses: readonly CourseCard[];
  /** Who is signed in goes straight in; others first read what it is. */
  signedIn: boolean;
}

/** What one can begin today. */
export function CourseCards({ courses, signedIn }: Props) {
  if (courses.length === 0) return null;
  return (
    <Section title="Begin vandaag">
      <Cards>
        {courses.map(({ slug, title, summary, studyLoadMinutes, themes }) => (
          <Card
            key={slug}
            href={signedIn ? paths.course(slug) : paths.offering(slug)}
            title={title}
            kicker={`E-learning, ${lengthWords(studyLoadMinutes)}`}
            foot={<ThemeList themes={themes.map((theme) => ({ slug: theme.slug, title: theme.shortTitle }))} />}
          >
            {summary}
          </Card>
        ))}
      </Cards>
    </Section>
  );
}
