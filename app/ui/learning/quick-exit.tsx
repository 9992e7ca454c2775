import LogOut from "lucide-react/icons/log-out";
import { ButtonLink } from "~/ui/kit/button";

/** Away from here at once, to a page that gives nothing away; it stays in sight while one scrolls. */
export function QuickExit({ href }: { href: string | null }) {
  if (!href) return null;
  return (
    <div data-screen-only="" className="pointer-events-none sticky top-2 z-10 -mb-12 flex justify-end">
      <ButtonLink href={href} tone="danger" icon={LogOut} rel="noreferrer" className="pointer-events-auto">
        Snel weg
      </ButtonLink>
    </div>
  );
}
