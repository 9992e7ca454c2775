import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";
import { type WaitingLine, WaitingRows } from "~/ui/targets/waiting-rows";

interface Props {
  /** The plan on screen. */
  year: number;
  work: {
    waiting: readonly WaitingLine[];
    drafts: readonly number[];
    can: { propose: boolean; roll: number | null };
  };
}

/** What leads and management do to a plan: add promises, publish what waits, roll it over to the next year. */
export function PlanWork({ year, work }: Props) {
  const { waiting, drafts, can } = work;
  return (
    <div data-screen-only="" data-sheet-skips="">
      {waiting.length > 0 && (
        <Section title="Wacht op publicatie" aside={counted(waiting.length, "belofte", "beloften")}>
          <WaitingRows lines={waiting} />
        </Section>
      )}
      {drafts.map((draft) => (
        <div key={draft} className="mb-6">
          <Notice title={`Het Jaarplan ${draft} is een concept`}>
            Niets daarvan telt al. <a href={paths.draftPlan(draft)}>Bekijk het concept</a>
          </Notice>
        </div>
      ))}
      <p className="mb-10 flex flex-wrap gap-3">
        {can.propose && (
          <ButtonLink tone="quiet" href={paths.proposePromise(year)}>
            Nieuwe belofte
          </ButtonLink>
        )}
        {can.roll !== null && (
          <ButtonLink tone="quiet" href={paths.rollPlan(can.roll)}>
            Zet het plan over naar {can.roll + 1}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}
