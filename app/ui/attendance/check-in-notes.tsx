import { Disclosure } from "~/ui/kit/disclosure";

/** What is worth a look of how people checked in; folded away, for it is seldom urgent. */
export function CheckInNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  const title =
    notes.length === 1 ? "1 ding valt op bij het inchecken" : `${notes.length} dingen vallen op bij het inchecken`;
  return (
    <div className="mb-6" data-screen-only="">
      <Disclosure summary={title}>
        <ul className="grid max-w-measure list-disc gap-2 pl-5">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p className="mt-3 max-w-measure text-ink-muted">
          Er is vaak een gewone reden voor. Klopt er iets niet? Verander dan de lijst: die gaat altijd voor.
        </p>
      </Disclosure>
    </div>
  );
}
