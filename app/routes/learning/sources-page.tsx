import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { courseSources } from "~/domain/learning/course-shelf.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dateWords } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { CourseShell } from "~/ui/learning/course-shell";
import { SourceList } from "~/ui/learning/source-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Bronnen · ${data.course.title}` : "Bronnen" });

export const loader = door.signedIn(({ actor, params }) => courseSources(actor, params.slug ?? ""));

export default function SourcesPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <CourseShell frame={page}>
      <PageHeading
        title="Bronnen"
        lead="Waar deze e-learning op rust, per module. Bij elke bron staat wanneer hij is gelezen."
        trail={[{ label: page.course.title, href: paths.course(page.course.slug) }]}
      />
      {page.modules.map(({ slug, title, checked, facts }, index) => (
        <Section key={slug} title={`Module ${index + 1}: ${title}`} aside={`nagekeken op ${dateWords(checked.on)}`}>
          {facts.length > 0 ? <SourceList facts={facts} /> : <p>Bij deze module horen geen bronnen.</p>}
        </Section>
      ))}
    </CourseShell>
  );
}
