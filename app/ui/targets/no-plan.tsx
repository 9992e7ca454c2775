import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";

interface Props {
  year: number;
  /** The last year that has a plan. */
  last: number | null;
  /** Its plan is a draft. */
  drafted: boolean;
  /** The plan that this reader can roll over to the next year. */
  roll: number | null;
}

/** In place of the figures of a year that has no published plan. */
export function NoPlan({ year, last, drafted, roll }: Props) {
  return (
    <EmptyState
      title={drafted ? `Het plan voor ${year} is nog niet gepubliceerd` : `Er is nog geen plan voor ${year}`}
      step={
        roll !== null && (
          <ButtonLink href={paths.rollPlan(roll)}>
            Zet het plan van {roll} over naar {roll + 1}
          </ButtonLink>
        )
      }
    >
      {!drafted && roll === null && "Het management maakt dat plan. "}
      Zodra het is gepubliceerd, staat hier hoe het ervoor staat.{" "}
      {last !== null && <a href={`${paths.figures()}?jaar=${last}`}>Bekijk het Jaarplan {last}</a>}
    </EmptyState>
  );
}
