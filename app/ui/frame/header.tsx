import { paths } from "~/paths";
import type { FrameVisitor } from "~/ui/frame/frame-visitor";
import { type NavigationItem, navigationFor } from "~/ui/frame/navigation";
import { Wordmark } from "~/ui/frame/wordmark";
import { cx } from "~/ui/kit/classes";
import kit from "~/ui/kit/without-connection.js?url&no-inline";
import sender from "~/ui/learning/send-kept.js?url&no-inline";

interface Props {
  visitor: FrameVisitor | null | undefined;
  path: string;
}

export function Header({ visitor, path }: Props) {
  return (
    <header data-screen-only="" className="mx-auto w-full max-w-page px-4 pt-3 md:px-8">
      <div className="grid grid-cols-[1fr_auto] items-center gap-x-5 border-b-2 border-ink lg:gap-x-8 md:grid-cols-[auto_1fr_auto] md:items-end">
        <div className="pb-2">
          <Wordmark />
        </div>
        <nav aria-label="Hoofdmenu" className="order-last col-span-2 md:order-none md:col-span-1 md:pl-4">
          <ul className="-ml-0.5 flex flex-wrap gap-x-2.5 min-[24rem]:gap-x-3.5 sm:gap-x-5 md:gap-x-3 lg:gap-x-7">
            {navigationFor(visitor ?? null, path).map((item) => (
              <NavigationLink key={item.href} {...item} />
            ))}
          </ul>
        </nav>
        <div className="flex min-w-0 items-center gap-x-4 pb-2 text-small md:pt-1.5 md:pb-0">
          {visitor && <SignedIn visitor={visitor} />}
          {visitor === null && <SignIn path={path} />}
        </div>
      </div>
    </header>
  );
}

function NavigationLink({ label, href, current }: NavigationItem) {
  return (
    <li>
      <a
        href={href}
        aria-current={current ? "true" : undefined}
        className={cx(
          "-mb-0.5 inline-flex min-h-11 items-center px-0.5 pt-1.5 text-ink no-underline",
          current ? "border-b-[6px] border-accent font-bold" : "pb-1.5 hover:text-action hover:underline",
        )}
      >
        {label}
      </a>
    </li>
  );
}

function SignedIn({ visitor: { id, name } }: { visitor: FrameVisitor }) {
  return (
    <>
      <span className="max-w-28 truncate text-ink-muted max-[24rem]:hidden sm:max-w-56" title={name}>
        {name}
      </span>
      <form method="post" action={paths.signOut()} data-leave={id} data-kit={kit} data-sender={sender}>
        <button
          type="submit"
          className="min-h-11 text-action underline decoration-1 underline-offset-[0.2em] hover:decoration-[3px]"
        >
          Uitloggen
        </button>
      </form>
    </>
  );
}

function SignIn({ path }: { path: string }) {
  const elsewhere = [paths.signIn(), paths.requestAccount()].some((start) => path.startsWith(start));
  const back = path === paths.home() || elsewhere ? undefined : path;
  return (
    <a href={paths.signIn(back)} data-signed-out="" className="inline-flex min-h-11 items-center font-semibold">
      Inloggen
    </a>
  );
}
