import type { LucideIcon } from "lucide-react";
import CircleCheck from "lucide-react/icons/circle-check";
import Info from "lucide-react/icons/info";
import OctagonX from "lucide-react/icons/octagon-x";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";

export type NoticeTone = "info" | "good" | "warn" | "bad";

const looks: Record<NoticeTone, { edge: string; mark: string; icon: LucideIcon }> = {
  info: { edge: "border-action bg-action-wash", mark: "text-action", icon: Info },
  good: { edge: "border-good bg-good-wash", mark: "text-good", icon: CircleCheck },
  warn: { edge: "border-warn bg-warn-wash", mark: "text-warn", icon: TriangleAlert },
  bad: { edge: "border-bad bg-bad-wash", mark: "text-bad", icon: OctagonX },
};

interface Props {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
}

/** Something worth knowing, in its place on the page. */
export function Notice({ tone = "info", title, children }: Props) {
  const { edge, mark, icon: Icon } = looks[tone];
  return (
    <div className={cx("flex max-w-measure items-start gap-3 rounded-control border-l-4 px-4 py-3", edge)}>
      <Icon size="1.375em" className={cx("mt-0.5 shrink-0", mark)} aria-hidden="true" />
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

/** What the last click did: it takes the focus, so that it is read aloud, and stays until the next page. */
export function Flash(props: Props) {
  return (
    <div role="status" tabIndex={-1} data-takes-focus="" className="outline-none">
      <Notice {...props} />
    </div>
  );
}
