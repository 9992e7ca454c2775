import type { ReactNode } from "react";
import { Button } from "~/ui/kit/button";
import { Dialog, DialogClose } from "~/ui/kit/dialog";

interface Props {
  title: string;
  /** The words on the button that opens it. */
  opener?: string;
  /** Where throwing away is posted to. */
  action: string;
  /** What is lost. */
  children: ReactNode;
}

const DIALOG = "weggooien";

/** Asks whether a concept may go, before it does. */
export function DropDialog({ title, opener = "Gooi het concept weg", action, children }: Props) {
  return (
    <Dialog id={DIALOG} title={title} opener={opener}>
      <p>{children}</p>
      <form method="post" action={action} className="flex flex-wrap gap-3">
        <Button tone="danger">Gooi weg</Button>
        <DialogClose dialog={DIALOG}>Terug</DialogClose>
      </form>
    </Dialog>
  );
}
