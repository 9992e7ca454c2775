import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Button, type ButtonTone } from "~/ui/kit/button";

interface Props {
  id: string;
  title: string;
  /** The words on the button that opens it. */
  opener: ReactNode;
  openerTone?: ButtonTone;
  children: ReactNode;
}

/** A question over the page, opened by its own button without script; one that knows no popovers shows it in the page. */
export function Dialog({ id, title, opener, openerTone = "quiet", children }: Props) {
  return (
    <>
      <Button type="button" tone={openerTone} aria-haspopup="dialog" {...popoverButton(id, "show")}>
        {opener}
      </Button>
      <dialog
        id={id}
        {...{ popover: "auto" }}
        aria-labelledby={`${id}-title`}
        className="m-auto w-full max-w-[min(34rem,calc(100vw-2rem))] rounded-control border-2 border-ink bg-surface p-5 text-ink md:p-8"
      >
        <div className="flex items-start justify-between gap-4">
          <h2 id={`${id}-title`}>{title}</h2>
          <button
            type="button"
            aria-label="Sluiten"
            className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-control text-action hover:bg-action-wash"
            {...popoverButton(id, "hide")}
          >
            <X size={22} aria-hidden="true" />
          </button>
        </div>
        <div className="mt-3 grid gap-4">{children}</div>
      </dialog>
    </>
  );
}

/** Closes the dialog it stands in and changes nothing. */
export function DialogClose({ dialog, children }: { dialog: string; children: ReactNode }) {
  return (
    <Button type="button" tone="quiet" {...popoverButton(dialog, "hide")}>
      {children}
    </Button>
  );
}

/** Lower-case attributes, because React 18 does not know these by name yet. */
function popoverButton(id: string, action: "show" | "hide"): Record<string, string> {
  return { popovertarget: id, popovertargetaction: action };
}
