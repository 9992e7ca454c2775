import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json } from "@remix-run/node";
import type { z } from "~/platform/zod";
import { hasTooManyFields, plainFields } from "./plain-fields";

/** A form that was filled in well (`typed` shows it once more), or the answer (400) that gives the page back with what was typed and what is wrong. */
export type ReadForm<T> = { ok: true; value: T; refuse: Refuse; typed: TypedForm } | { ok: false; answer: FormAnswer };
type FormAnswer = ReturnType<typeof json<{ form: SubmissionResult<string[]> }>>;
/** A well-formed form as it was typed, for a page that first shows what it will do. */
type TypedForm = SubmissionResult<string[]>;
/** Answers a well-formed form that a rule refuses, with the sentence beside its field ("" for the form as a whole). */
type Refuse = (errors: Record<string, string>) => FormAnswer;

/** Reads a posted form by its schema; extra fields are dropped, files are refused. */
export async function readForm<S extends z.ZodType>(request: Request, schema: S): Promise<ReadForm<z.output<S>>> {
  return readFields(plainFields(await postedFields(request)), schema);
}

/** Reads fields by their schema. What is wrong already (by field) refuses them too, told together with what the schema finds. */
export function readFields<S extends z.ZodType>(
  fields: FormData,
  schema: S,
  wrong: Record<string, string> = {},
): ReadForm<z.output<S>> {
  const submission = parseWithZod(fields, { schema });
  const refuse: Refuse = (errors) => {
    const { "": formError, ...named } = errors;
    const fieldErrors = Object.fromEntries(Object.entries(named).map(([name, text]) => [name, [text]]));
    return answer(submission.reply({ formErrors: formError ? [formError] : undefined, fieldErrors }));
  };
  if (submission.status !== "success" || Object.keys(wrong).length > 0) return { ok: false, answer: refuse(wrong) };
  return { ok: true, value: submission.value as z.output<S>, refuse, typed: submission.reply() };
}

/** The fields of a posted form; throws a 400 answer when the body is no form, and the answer that cut it off when it was too large. */
export async function postedFields(request: Request): Promise<FormData> {
  const form = await request.formData().catch((error: unknown) => {
    throw error instanceof Response ? error : noForm();
  });
  if (hasTooManyFields(form)) throw noForm();
  return form;
}

/** Every text of every field, by name. */
export function everyField(form: FormData): Record<string, string[]> {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, texts(name)]));
}

function noForm(): Response {
  return new Response("Dit is geen formulier. Er is niets veranderd.\n", { status: 400 });
}

function answer(form: SubmissionResult<string[]>): FormAnswer {
  return json({ form }, { status: 400 });
}
