import FileText from "lucide-react/icons/file-text";
import type { CaseDocument } from "~/domain/courseware/question";
import { Prose } from "~/ui/kit/prose";
import { keyed } from "~/ui/learning/keyed";
import { RichTextView } from "~/ui/learning/rich-text-view";

/** The pieces of a file to judge: sheets of paper on a desk, folded on a phone. */
export function CaseFile({ documents }: { documents: readonly CaseDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <section aria-label="Het dossier" className="case-file">
      <p className="mb-3 text-small text-ink-muted">
        {documents.length === 1 ? "Lees eerst dit stuk." : `Lees eerst deze ${documents.length} stukken.`}
      </p>
      <div className="grid gap-4">
        {keyed(documents).map(([key, { title, text }]) => (
          <details key={key} data-paper="" open={key === "0"}>
            <summary>
              <FileText size="1.2em" aria-hidden="true" className="shrink-0" />
              {title}
            </summary>
            <div className="paper">
              <h2>{title}</h2>
              <Prose>
                <RichTextView text={text} headings="h3" />
              </Prose>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
