import type { FormEvent, FormHTMLAttributes } from "react";
import { cx } from "~/ui/kit/classes";
import { ErrorSummary, type SummaryError } from "~/ui/kit/error-summary";

/** What a form needs to know of itself: Conform's form metadata has this shape. */
export interface FormSource {
  id: string;
  allErrors: Record<string, string[] | null>;
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
}

/** A form that posts, with the summary of its errors on top, where `asks` puts the question before the error of a field. The server checks it, so the browser's own bubbles stay away. */
export function Form({
  form,
  asks,
  children,
  className,
  ...rest
}: { form?: FormSource; asks?: Record<string, string> } & FormHTMLAttributes<HTMLFormElement>) {
  return (
    <form
      method="post"
      {...rest}
      id={form?.id ?? rest.id}
      onSubmit={form?.onSubmit}
      noValidate
      className={cx("grid gap-6", className)}
    >
      {form && <ErrorSummary errors={summaryOf(form, asks)} />}
      {children}
    </form>
  );
}

/** The errors of a form in the order of its fields; one about the form as a whole has no link. */
export function summaryOf(form: FormSource, asks: Record<string, string> = {}): SummaryError[] {
  return Object.entries(form.allErrors).flatMap(([name, errors]) =>
    (errors ?? []).map((words) => ({
      text: [asks[name], words].filter(Boolean).join(" "),
      href: name ? `#${form.id}-${name}` : undefined,
    })),
  );
}
