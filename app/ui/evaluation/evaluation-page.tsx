import type { ComponentProps, ReactNode } from "react";
import { responseWords } from "~/domain/evaluation/evaluation-words";
import { paths } from "~/paths";
import { EvaluationResults } from "~/ui/evaluation/evaluation-results";
import { PageHeading } from "~/ui/kit/page-heading";

interface Props extends Pick<ComponentProps<typeof EvaluationResults>, "results" | "response" | "several"> {
  /** Of what it is the evaluation. */
  of: string;
  title?: string;
  /** What lies between the work of a lead and this page. */
  above?: { label: string; href: string };
  actions?: ReactNode;
  /** What comes after the results. */
  children?: ReactNode;
}

/** What people thought of an edition, an offering or a theme: the same page for each, with its own ways on. */
export function EvaluationPage({ of, title = "Evaluatie", above, actions, children, ...told }: Props) {
  return (
    <>
      <PageHeading
        trail={[{ label: "Werk", href: paths.work() }, ...(above ? [above] : [])]}
        kicker={of}
        title={title}
        lead={told.results && responseWords(told.response)}
        actions={actions}
      />
      <EvaluationResults {...told} />
      {children}
    </>
  );
}
