import { type PlanPart, planPartNames } from "~/domain/editions/plan-part-words";
import { DefinitionList } from "~/ui/kit/definition-list";
import { Flash } from "~/ui/kit/notice";

interface Props {
  parts: readonly PlanPart[];
  /** What they say now, where that is said in a line. */
  stands: Partial<Record<PlanPart, string>>;
}

/** Someone else changed the edition while this form was open: what is different now. What was typed stands below. */
export function ChangeStale({ parts, stands }: Props) {
  return (
    <Flash tone="warn" title="Iemand anders heeft deze uitvoering intussen gewijzigd. Er is nog niets bewaard.">
      <p className="mb-2">Hieronder staat wat u hebt ingevuld. Dit is nu opgeslagen:</p>
      <DefinitionList
        items={parts.map((part) => ({ term: planPartNames[part], detail: stands[part] ?? "is gewijzigd" }))}
      />
      <p className="mt-2">Neem over wat u wilt houden, en bewaar nog een keer.</p>
    </Flash>
  );
}
