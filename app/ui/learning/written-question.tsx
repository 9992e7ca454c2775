import { ANSWER_FIELD, LONGEST_TEXT } from "~/domain/learning/answer";
import { questionHint } from "~/domain/learning/learning-words";
import type { NumberView, OpenView } from "~/domain/learning/question-view";
import { TextArea, TextField } from "~/ui/kit/text-field";
import type { QuestionProps } from "~/ui/learning/question-form";

/** A number, typed as people here write it. */
export function NumberQuestion({ question, label, typed, errors }: QuestionProps<NumberView>) {
  const { answer, unit } = question;
  const initialValue = typed?.[ANSWER_FIELD]?.[0] ?? answer?.toLocaleString("nl-NL", { useGrouping: false });
  return (
    <TextField
      field={{ name: ANSWER_FIELD, initialValue, errors }}
      label={label}
      hint={unit ? `${questionHint(question)} Het antwoord is in ${unit}.` : questionHint(question)}
      width="short"
      inputMode="decimal"
      autoComplete="off"
    />
  );
}

/** An answer in own words. */
export function OpenQuestion({ question, label, typed, errors }: QuestionProps<OpenView>) {
  return (
    <TextArea
      field={{ name: ANSWER_FIELD, initialValue: typed?.[ANSWER_FIELD]?.[0] ?? question.answer, errors }}
      label={label}
      hint={questionHint(question)}
      maxLength={LONGEST_TEXT}
      rows={6}
    />
  );
}
