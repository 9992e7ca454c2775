import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";
import { type WaitingLine, WaitingRows } from "~/ui/targets/waiting-rows";

interface Work {
  waiting: readonly WaitingLine[];
  drafts: readonly number[];
  can: { propose: boolean; roll: number | null };
}

/** What leads and management can add to plans: a promise, or the plan of the next year. */
export function PlanLinks({ year, work: { can } }: { year: number; work: Work }) {
  return (
    <>
      {can.propose && (
        <ButtonLink tone="quiet" href={paths.proposePromise(year)}>
          Nieuwe belofte
        </ButtonLink>
      )}
      {can.roll !== null && (
        <ButtonLink tone="quiet" href={paths.rollPlan(can.roll)}>
          Zet over naar {can.roll + 1}
        </ButtonLink>
      )}
    </>
  );
}

/** What waits to be published: promises, and the draft of a whole plan. */
export function PlanWork({ work: { waiting, drafts } }: { work: Work }) {
  if (waiting.length + drafts.length === 0) return null;
  return (
    <div data-screen-only="">
      {drafts.map((draft) => (
        <div key={draft} className="mb-8">
          <Notice title={`Het Jaarplan ${draft} is een concept`}>
            Het telt nog nergens mee. <a href={paths.draftPlan(draft)}>Bekijk het concept</a>
          </Notice>
        </div>
      ))}
      {waiting.length > 0 && (
        <Section title="Wacht op publicatie" aside={counted(waiting.length, "belofte", "beloften")}>
          <WaitingRows lines={waiting} />
        </Section>
      )}
    </div>
  );
}
