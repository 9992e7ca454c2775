import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { evaluationOfTheme } from "~/domain/evaluation/evaluation-of-theme.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { EvaluationPage } from "~/ui/evaluation/evaluation-page";
import { pageMeta } from "~/ui/frame/page-meta";
import { counted } from "~/ui/kit/dutch-number";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Evaluatie: ${data.theme.title}` : "Evaluatie" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { slug = "" } }) => evaluationOfTheme(actor, slug));

export default function ThemeEvaluationPage() {
  const { theme, response, results, offerings } = useLoaderData<typeof loader>();
  return (
    <EvaluationPage of={theme.title} title="Evaluatie van het thema" results={results} response={response} several>
      {offerings.length > 0 && (
        <Section title="Per aanbod">
          <LinkRows>
            {offerings.map(({ slug, title, replies }) => (
              <LinkRow
                key={slug}
                title={title}
                href={paths.offeringEvaluation(slug)}
                facts={replies > 0 ? counted(replies, "antwoord", "antwoorden") : "nog te weinig antwoorden"}
              />
            ))}
          </LinkRows>
        </Section>
      )}
    </EvaluationPage>
  );
}
