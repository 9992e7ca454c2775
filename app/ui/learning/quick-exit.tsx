import LogOut from "lucide-react/icons/log-out";
import { ButtonLink } from "~/ui/kit/button";
import script from "~/ui/learning/leave-at-once.js?url&no-inline";

/**
 * Away from here at once, to a page that gives nothing away. It stays in sight while one scrolls: on a desk beside the
 * text, on a phone in a line of its own, so that it never covers what one reads.
 */
export function QuickExit({ href }: { href: string | null }) {
  if (!href) return null;
  return (
    <div
      data-screen-only=""
      data-sticks-above=""
      className="sticky top-0 z-10 -mx-4 -mt-4 mb-3 flex justify-end bg-paper px-4 py-2 md:-mx-8 md:px-8 lg:pointer-events-none lg:top-2 lg:mx-0 lg:mt-0 lg:-mb-12 lg:bg-transparent lg:p-0"
    >
      <ButtonLink
        href={href}
        tone="danger"
        icon={LogOut}
        rel="noreferrer"
        data-quick-exit=""
        className="pointer-events-auto"
      >
        Snel weg
      </ButtonLink>
      <script type="module" src={script} />
    </div>
  );
}
