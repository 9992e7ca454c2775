import { ANSWER_FIELD, placeField } from "~/domain/learning/answer";
import { placeWords, questionHint } from "~/domain/learning/learning-words";
import type { PartResult, PlacingView } from "~/domain/learning/question-view";
import { Button } from "~/ui/kit/button";
import { cx } from "~/ui/kit/classes";
import { boxLook, FieldGroup } from "~/ui/kit/field";
import { PartWords } from "~/ui/learning/answer-result";
import orderScript from "~/ui/learning/order-steps.js?url&no-inline";
import type { QuestionProps } from "~/ui/learning/question-form";

/** Ordering, matching and sorting: a list to choose from beside every item, so that nothing has to be dragged. */
export function PlacingQuestion({ question, label, typed, errors }: QuestionProps<PlacingView>) {
  const result = typed ? null : question.result;
  const ordering = question.type === "ordering";
  return (
    <FieldGroup field={{ name: ANSWER_FIELD, errors }} label={label} hint={questionHint(question)}>
      <ol className="grid max-w-measure gap-2.5" data-order={ordering ? "" : undefined}>
        {question.items.map(({ key, text }) => (
          <Item
            key={key}
            item={{ key, text }}
            question={question}
            placed={typed?.[placeField(key)]?.[0] ?? question.answer[key]}
            part={result?.parts[key]}
          />
        ))}
      </ol>
      {ordering && <p role="status" data-order-said="" className="sr-only" />}
      {ordering && <script type="module" src={orderScript} />}
    </FieldGroup>
  );
}

interface ItemProps {
  item: { key: string; text: string };
  question: PlacingView;
  placed: string | undefined;
  part: PartResult | undefined;
}

function Item({ item, question: { type, targets }, placed, part }: ItemProps) {
  const id = placeField(item.key);
  const said = part && `${id}-uitleg`;
  return (
    <li
      data-step=""
      className="grid items-center gap-x-5 gap-y-2 rounded-control border border-line-strong bg-surface px-4 py-3 data-place:grid-cols-[auto_minmax(0,1fr)] sm:grid-cols-[minmax(0,1fr)_auto] sm:data-place:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      <label htmlFor={id} data-step-words="">
        {item.text}
      </label>
      <div className="in-data-place:col-start-2 sm:in-data-place:col-start-3">
        <select
          id={id}
          name={id}
          defaultValue={placed ?? ""}
          aria-describedby={said}
          className={cx("min-h-12 sm:w-56", boxLook({ name: id }))}
        >
          <option value="">{placeWords(type)}</option>
          {targets.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
        {type === "ordering" && <Movers words={item.text} />}
      </div>
      {part && said && (
        <PartWords
          id={said}
          part={part}
          className="in-data-place:col-start-2 sm:col-span-2 sm:in-data-place:col-start-2"
        />
      )}
    </li>
  );
}

/** In the place of the list, where a script can move the steps themselves. */
function Movers({ words }: { words: string }) {
  return (
    <div hidden data-movers="" className="flex flex-wrap gap-2">
      <Button type="button" tone="quiet" data-move="-1" aria-label={`Omhoog: ${words}`}>
        Omhoog
      </Button>
      <Button type="button" tone="quiet" data-move="1" aria-label={`Omlaag: ${words}`}>
        Omlaag
      </Button>
    </div>
  );
}
