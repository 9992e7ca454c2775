import { SCALES, TEXTS } from "~/domain/evaluation/evaluation-questions";
import { FEWEST, type Results } from "~/domain/evaluation/evaluation-results";
import { responseWords } from "~/domain/evaluation/evaluation-words";
import { ScoreBars } from "~/ui/evaluation/score-bars";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { Section } from "~/ui/kit/section";

interface Props {
  results: Results | null;
  response: { asked: number; answered: number };
  /** Of editions and e-learnings together, of which only those with enough answers count. */
  several?: boolean;
}

const WHO_COUNTS = `Een uitvoering of e-learning telt mee vanaf ${FEWEST} antwoorden, zodat niemand te herkennen is.`;

/** What people thought of it: the bars, and what they wrote; until there are enough, why nothing shows yet. */
export function EvaluationResults({ results, response, several = false }: Props) {
  if (!results) return <TooFew response={response} several={several} />;
  return (
    <>
      <Section title="In cijfers" aside={counted(results.replies, "antwoord", "antwoorden")}>
        {several && <p className="mb-6 max-w-measure text-small text-ink-muted">{WHO_COUNTS}</p>}
        <div className="grid max-w-measure gap-8">
          {SCALES.map(({ key, question, words }) => {
            const scale = results.scales.find((each) => each.key === key);
            return (
              scale && (
                <ScoreBars key={key} question={question} words={words} counts={scale.counts} average={scale.average} />
              )
            );
          })}
        </div>
      </Section>
      {TEXTS.map(({ key, question }) => (
        <Texts key={key} question={question} answers={results.texts.find((text) => text.key === key)?.answers ?? []} />
      ))}
      {results.own.map(({ question, answers }) => (
        <Texts key={question} question={question} answers={answers} />
      ))}
    </>
  );
}

function Texts({ question, answers }: { question: string; answers: readonly string[] }) {
  return (
    <Section title={question} aside={counted(answers.length, "tekst", "teksten")}>
      {answers.length === 0 && <p className="text-ink-muted">Niemand schreef hier iets.</p>}
      <ul className="grid max-w-measure gap-3">
        {counts(answers).map(([text, times]) => (
          <li key={text} className="wrap-anywhere whitespace-pre-line border-l-4 border-line pl-4">
            {text}
            {times > 1 && <span className="text-small text-ink-muted"> ({times} keer)</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TooFew({ response, several }: Pick<Props, "response" | "several">) {
  return (
    <div className="mb-10">
      <EmptyState title="Hier komt wat mensen ervan vonden">
        <p>
          {several ? WHO_COUNTS : `U ziet de antwoorden vanaf ${FEWEST}, zodat niemand te herkennen is.`}{" "}
          {responseWords(response)}
        </p>
      </EmptyState>
    </div>
  );
}

/** Several people may write the same: then it stands there once. */
function counts(texts: readonly string[]): [string, number][] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times];
}
