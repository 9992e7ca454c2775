import { CHOICE_FIELD } from "~/domain/learning/answer";
import type { ChoiceView } from "~/domain/learning/block-view";
import { questionHint } from "~/domain/learning/learning-words";
import { CheckboxGroup, RadioGroup } from "~/ui/kit/choice-fields";
import { partWords } from "~/ui/learning/answer-result";
import type { QuestionProps } from "~/ui/learning/question-form";

export function ChoiceQuestion({ question, label, typed, errors }: QuestionProps<ChoiceView>) {
  const Group = question.several ? CheckboxGroup : RadioGroup;
  // What was typed but not taken stands there again, without the marks of an earlier answer.
  const result = typed ? null : question.result;
  return (
    <Group
      field={{ name: CHOICE_FIELD, initialValue: typed?.[CHOICE_FIELD] ?? question.answer, errors }}
      label={label}
      hint={questionHint(question.several ? "several" : "one")}
      options={question.options.map(({ key, text }) => ({ value: key, label: text, hint: partWords(result, key) }))}
    />
  );
}
