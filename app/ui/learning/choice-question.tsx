import { ANSWER_FIELD } from "~/domain/learning/answer";
import { questionHint } from "~/domain/learning/learning-words";
import type { ChoiceView, PartResult } from "~/domain/learning/question-view";
import { FieldGroup } from "~/ui/kit/field";
import { PartWords } from "~/ui/learning/answer-result";
import type { QuestionProps } from "~/ui/learning/question-form";

/** Options to choose from, each as wide as the text; what is said of one after the answer stands beside it. */
export function ChoiceQuestion({ question, label, typed, errors }: QuestionProps<ChoiceView>) {
  // What was sent but not taken stands there again, without the marks of an earlier answer.
  const result = typed ? null : question.result;
  const chosen = typed?.[ANSWER_FIELD] ?? question.answer;
  return (
    <FieldGroup field={{ name: ANSWER_FIELD, errors }} label={label} hint={questionHint(question)}>
      <div className="grid max-w-measure gap-2.5">
        {question.options.map(({ key, text }, index) => (
          <Option
            key={key}
            id={index === 0 ? ANSWER_FIELD : `${ANSWER_FIELD}-${key}`}
            option={{ key, text }}
            several={question.several}
            chosen={chosen.includes(key)}
            part={result?.parts[key]}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface OptionProps {
  id: string;
  option: { key: string; text: string };
  several: boolean;
  chosen: boolean;
  part: PartResult | undefined;
}

function Option({ id, option, several, chosen, part }: OptionProps) {
  const said = part && `${id}-uitleg`;
  return (
    <div className="rounded-control border border-line-strong bg-surface has-checked:border-action has-checked:bg-action-wash">
      <label className="flex min-h-12 items-start gap-3 px-4 py-3">
        <input
          type={several ? "checkbox" : "radio"}
          id={id}
          name={ANSWER_FIELD}
          value={option.key}
          defaultChecked={chosen}
          aria-describedby={said}
          className="mt-0.5 size-6 shrink-0 accent-action"
        />
        <span>{option.text}</span>
      </label>
      {part && said && <PartWords id={said} part={part} className="px-4 pb-3 pl-[3.25rem]" />}
    </div>
  );
}
