import type { HandForm } from "~/domain/targets/hand-form";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { Section } from "~/ui/kit/section";
import { type SaidLine, SaidList } from "~/ui/targets/said-list";

interface Props {
  writing: {
    slug: string;
    year: number;
    remarks: readonly SaidLine[];
    status: SaidLine | null;
    form: HandForm | null;
    can: { count: boolean; sayStatus: boolean; remark: boolean; define: boolean; propose: boolean };
    /** Someone proposed to count it otherwise. */
    drafted: boolean;
  };
}

const countWords: Record<HandForm, string> = {
  number: "Tel met de hand",
  ratio: "Tel met de hand",
  delivered: "Meld als opgeleverd",
  organisations: "Vink organisaties af",
  "otherwise-reached": "Op een andere manier bereikt",
};

/** What whoever keeps a promise does with it: count by hand, and have it counted otherwise. */
export function PromiseWays({ writing }: Props) {
  const { slug, year, form, can, drafted } = writing;
  if (!can.count && !can.define && !can.propose) return null;
  return (
    <p className="mb-10 flex flex-wrap gap-3" data-screen-only="">
      {can.count && form && (
        <ButtonLink tone="quiet" href={paths.countByHand(slug, year)}>
          {countWords[form]}
        </ButtonLink>
      )}
      {can.define && (
        <ButtonLink tone="quiet" href={(drafted ? paths.definitionDraft : paths.changeDefinition)(slug, year)}>
          {drafted ? "Bekijk het concept" : "Anders tellen"}
        </ButtonLink>
      )}
      {can.propose && (
        <ButtonLink tone="quiet" href={paths.proposePromise(year, slug)}>
          Nieuwe belofte die hier deel van is
        </ButtonLink>
      )}
    </p>
  );
}

/** What leads write about a promise: where it stands, and a remark per quarter. */
export function TargetWriting({ writing }: Props) {
  const { slug, year, remarks, status, can } = writing;
  return (
    <>
      {can.sayStatus && (
        <Section title="Stand" aside={<a href={paths.sayStatus(slug, year)}>Meld de stand</a>}>
          {status ? (
            <SaidList year={year} lines={[status]} />
          ) : (
            <EmptyState title="Hier komt wat de themahouder meldt">
              Tot die tijd geldt het woord uit het Jaarplan, bovenaan deze pagina.
            </EmptyState>
          )}
        </Section>
      )}
      <Section
        title="Opmerkingen per kwartaal"
        aside={can.remark && <a href={paths.writeRemark(slug, year)}>Schrijf een opmerking</a>}
      >
        {remarks.length > 0 ? (
          <SaidList year={year} lines={remarks} />
        ) : (
          <EmptyState title="Hier komt wat de themahouder erover zegt">
            Per kwartaal: wat goed ging, wat bleef liggen en wat er nu gebeurt.
          </EmptyState>
        )}
      </Section>
    </>
  );
}
