import { type Difficulty, difficultyWords, TRIES_TOGETHER } from "~/domain/reporting/question-difficulty";
import { Badge, type Tone } from "~/ui/kit/badge";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Line {
  blockKey: string;
  version: string;
  module: number | null;
  words: string;
  current: boolean;
  shareRight: number | null;
  difficulty: Difficulty;
}

const tones: Record<Difficulty, Tone> = { "too-hard": "bad", "too-easy": "warn", fine: "good", "too-few": "neutral" };

/** Every question with how many people got it right at once; an earlier version of a question stands below it. */
export function CourseQuestions({ questions }: { questions: readonly Line[] }) {
  if (questions.length === 0) return <p>Nog niemand heeft een vraag beantwoord.</p>;
  return (
    <>
      <p className="mb-3 max-w-measure text-small text-ink-muted">
        Wat telt is de eerste keer dat iemand antwoordt. Antwoorden tellen mee per {TRIES_TOGETHER} tegelijk, zodat
        niemand ziet wat één persoon antwoordde. Te moeilijk is een vraag die minder dan de helft meteen goed heeft, te
        makkelijk een die bijna iedereen goed heeft.
      </p>
      <Table
        caption="Vragen"
        captionUnseen
        columns={[{ label: "Vraag" }, { label: "Meteen goed", numeric: true }, { label: "Oordeel" }]}
      >
        {questions.map((line) => (
          <tr key={`${line.blockKey} ${line.version}`}>
            <RowHead className="min-w-64">
              <span className="line-clamp-2 font-normal">{line.words}</span>
              <span className="block text-small font-normal text-ink-muted">{placeWords(line)}</span>
            </RowHead>
            <Cell numeric>{line.shareRight === null ? "" : `${line.shareRight} %`}</Cell>
            <Cell className="whitespace-nowrap">
              <Badge tone={tones[line.difficulty]}>{difficultyWords(line.difficulty)}</Badge>
            </Cell>
          </tr>
        ))}
      </Table>
    </>
  );
}

function placeWords({ module, current, blockKey }: Line): string {
  const place = module === null ? "Eindtoets" : `Module ${module}`;
  return current ? `${place}, ${blockKey}` : `${place}, ${blockKey}, een eerdere versie van deze vraag`;
}
