import { CHOICE_FIELD, placeField } from "~/domain/learning/answer";
import type { PlacingView } from "~/domain/learning/block-view";
import { placeWords, questionHint } from "~/domain/learning/learning-words";
import { FieldGroup } from "~/ui/kit/field";
import { SelectField } from "~/ui/kit/select-field";
import { partWords } from "~/ui/learning/answer-result";
import type { QuestionProps } from "~/ui/learning/question-form";

/** Ordering, matching and sorting: a list to choose from beside every item, so that nothing has to be dragged. */
export function PlacingQuestion({ question, label, typed, errors }: QuestionProps<PlacingView>) {
  const result = typed ? null : question.result;
  const options = question.targets.map(({ key, text }) => ({ value: key, label: text }));
  return (
    <FieldGroup field={{ name: CHOICE_FIELD, errors }} label={label} hint={questionHint(question.type)}>
      <div className="grid gap-5">
        {question.items.map(({ key, text }) => (
          <SelectField
            key={key}
            field={{ name: placeField(key), initialValue: typed?.[placeField(key)]?.[0] ?? question.answer[key] }}
            label={text}
            hint={partWords(result, key)}
            empty={placeWords(question.type)}
            options={options}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
