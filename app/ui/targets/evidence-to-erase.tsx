import { counted, listed } from "~/ui/kit/dutch-number";
import { Notice } from "~/ui/kit/notice";

interface Props {
  goes: { note: string; evidence: string | null; reasons: readonly string[] };
  /** The other organisations that were ticked with it. */
  together: readonly string[];
}

/** What goes and what stays when the evidence of a count is erased. */
export function EvidenceToErase({ goes, together }: Props) {
  const { note, evidence, reasons } = goes;
  return (
    <>
      <div className="grid max-w-measure gap-6 [overflow-wrap:anywhere]">
        <div>
          <h2 className="mb-2 font-semibold">Dit gaat weg</h2>
          <ul className="grid list-disc gap-1 pl-5">
            {evidence && <li>Het bestand {evidence}.</li>}
            {note && <li className="whitespace-pre-line">De toelichting: “{note}”</li>}
            {reasons.map((reason) => (
              <li key={reason} className="whitespace-pre-line">
                Waarom het is teruggedraaid: “{reason}”
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2 className="mb-2 font-semibold">Dit blijft</h2>
          <ul className="grid list-disc gap-1 pl-5">
            <li>Wat er is geteld, en op welke dag.</li>
            <li>In het logboek: wie het bewijs wiste en wanneer, niet wat erin stond.</li>
          </ul>
        </div>
      </div>
      {together.length > 0 && (
        <Notice
          tone="warn"
          title={`Hetzelfde bewijs staat bij nog ${counted(together.length, "organisatie", "organisaties")}`}
        >
          {listed(together)} {together.length === 1 ? "is" : "zijn"} tegelijk afgevinkt. Het bewijs gaat ook daar weg.
        </Notice>
      )}
    </>
  );
}
