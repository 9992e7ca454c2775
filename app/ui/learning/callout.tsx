import type { LucideIcon } from "lucide-react";
import CalendarCheck from "lucide-react/icons/calendar-check";
import Lightbulb from "lucide-react/icons/lightbulb";
import MessageSquareQuote from "lucide-react/icons/message-square-quote";
import Scale from "lucide-react/icons/scale";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import type { CalloutLook } from "~/domain/courseware/rich-text";
import { calloutWords } from "~/domain/learning/learning-words";
import { cx } from "~/ui/kit/classes";

const looks: Record<CalloutLook, { edge: string; mark: string; icon: LucideIcon }> = {
  tip: { edge: "border-action bg-action-wash", mark: "text-action", icon: Lightbulb },
  "let-op": { edge: "border-warn bg-warn-wash", mark: "text-warn", icon: TriangleAlert },
  wet: { edge: "border-line-strong bg-surface", mark: "text-ink-muted", icon: Scale },
  voorbeeld: { edge: "border-line-strong bg-wash", mark: "text-ink-muted", icon: MessageSquareQuote },
  maandag: { edge: "border-accent bg-accent-wash", mark: "text-accent-ink", icon: CalendarCheck },
};

interface Props {
  look: CalloutLook;
  title: string;
  Heading: "h2" | "h3";
  children: ReactNode;
}

/** Something beside the running text: a tip, a warning, the law, an example, or what to do on Monday. */
export function Callout({ look, title, Heading, children }: Props) {
  const { edge, mark, icon: Icon } = looks[look];
  return (
    <div className={cx("my-6 rounded-control border-l-4 px-4 py-4 md:px-5 [&>:last-child]:mb-0", edge)}>
      <Heading className="callout-title mt-0! mb-1!">
        <Icon size="1.2em" className={cx("shrink-0", mark)} aria-hidden="true" />
        <span>
          {title && <span className="sr-only">{calloutWords(look)}: </span>}
          {title || calloutWords(look)}
        </span>
      </Heading>
      {children}
    </div>
  );
}
