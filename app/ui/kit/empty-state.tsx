import type { ReactNode } from "react";

interface Props {
  /** What will be here: "Hier komen uw inschrijvingen". */
  title: string;
  children?: ReactNode;
  /** The first step, as a link or button. */
  step?: ReactNode;
}

export function EmptyState({ title, children, step }: Props) {
  return (
    <div className="grid max-w-measure justify-items-start gap-3 border-l-4 border-line py-2 pl-5">
      <p className="wrap-anywhere text-large font-semibold">{title}</p>
      {children && <div className="text-ink-muted">{children}</div>}
      {step && <div className="mt-1">{step}</div>}
    </div>
  );
}
