import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/kit/button";
import { Disclosure } from "~/ui/kit/disclosure";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { relativeDay } from "~/ui/kit/dutch-relative";
import { Form } from "~/ui/kit/form";
import { TextArea } from "~/ui/kit/text-field";

interface Request {
  id: string;
  name: string;
  jobTitle: string | null;
  organisation: string | null;
  people: number;
  wish: string;
  askedAt: string;
  answeredAt: string | null;
  answer: string | null;
}

interface OpenProps {
  request: Request;
  lastResult: SubmissionResult<string[]> | null | undefined;
  now: string;
}

/** A request for an offering that waits, with the form that answers it. */
export function OpenRequest({ request, lastResult, now }: OpenProps) {
  const own = lastResult?.initialValue?.aanvraag === request.id ? lastResult : undefined;
  const [form, fields] = useForm<{ answer: string }>({ id: `antwoord-${request.id}`, lastResult: own });
  return (
    <article className="mb-8 grid gap-3 border-b border-line pb-6">
      <Asked request={request} now={now} />
      <Form form={form}>
        <input type="hidden" name="aanvraag" value={request.id} />
        <TextArea field={fields.answer} label={`Uw antwoord aan ${request.name}`} hint="Dit komt in een e-mail." />
        <Button className="justify-self-start">Verstuur antwoord</Button>
      </Form>
    </article>
  );
}

/** A request that was answered, its answer folded away. */
export function AnsweredRequest({ request, now }: { request: Request; now: string }) {
  return (
    <article className="mb-6 grid gap-2">
      <Asked request={request} now={now} />
      <Disclosure summary={`Beantwoord op ${dateWords(request.answeredAt ?? "")}`}>
        <p className="whitespace-pre-line">{request.answer}</p>
      </Disclosure>
    </article>
  );
}

function Asked({ request, now }: { request: Request; now: string }) {
  const { name, jobTitle, organisation, people, wish, askedAt } = request;
  return (
    <>
      <h3>
        {organisation ?? name}, {counted(people, "persoon", "mensen")}
      </h3>
      <p className="text-small text-ink-muted">
        {[name, jobTitle].filter(Boolean).join(", ")},{" "}
        <time dateTime={askedAt}>
          {dateWords(askedAt)} ({relativeDay(askedAt, now)})
        </time>
      </p>
      <p className="max-w-measure whitespace-pre-line">{wish}</p>
    </>
  );
}
