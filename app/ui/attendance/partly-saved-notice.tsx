import type { SheetPerson } from "~/domain/attendance/sheet";
import type { PartlySaved } from "~/ui/attendance/typed-list";
import { Notice } from "~/ui/kit/notice";

interface Props {
  partly: PartlySaved;
  people: readonly SheetPerson[];
}

/** Someone else was first: what was not saved, with a way to each row. It takes the focus when the page opens. */
export function PartlySavedNotice({ partly: { conflicts, said }, people }: Props) {
  const rows = people.filter(({ registrationId }) => conflicts.rows[registrationId]);
  const count = rows.length + (conflicts.headcount ? 1 : 0);
  const title = count === 1 ? "1 keuze is niet opgeslagen" : `${count} keuzes zijn niet opgeslagen`;
  return (
    <div role="alert" tabIndex={-1} data-takes-focus="" data-screen-only="" className="mb-6 outline-none">
      <Notice tone="warn" title={`${title}: iemand anders was u voor.`}>
        <p>Al het andere is opgeslagen. {said}</p>
        <ul>
          {rows.map(({ registrationId, name }) => (
            <li key={registrationId}>
              <a href={`#rij-${registrationId}`} className="inline-flex min-h-8 items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
