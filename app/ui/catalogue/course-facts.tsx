import { DefinitionList } from "~/ui/kit/definition-list";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";
import { ThemeList } from "~/ui/themes/theme-list";

interface Props {
  answers: { titel: string; samenvatting: string; minuten: string; contactnaam: string };
  themes: { slug: string; title: string }[];
  audiences: { slug: string; title: string }[];
}

/** What the files of an e-learning say of it: here to read. */
export function CourseFacts({ answers, themes, audiences }: Props) {
  return (
    <Section title="Uit de e-learning zelf">
      <div className="mb-4">
        <Notice>
          Titel, teksten, thema's, doelgroepen en contact komen uit de bestanden van de e-learning. Wie de e-learning
          maakt, past ze daar aan.
        </Notice>
      </div>
      <DefinitionList
        items={[
          { term: "Titel", detail: answers.titel },
          { term: "Samenvatting", detail: answers.samenvatting },
          { term: "Thema's", detail: <ThemeList themes={themes} /> },
          { term: "Voor wie", detail: audiences.map(({ title }) => title).join(", ") || "Iedereen" },
          { term: "Studielast", detail: `${answers.minuten} minuten` },
          { term: "Vragen", detail: answers.contactnaam },
        ]}
      />
    </Section>
  );
}
