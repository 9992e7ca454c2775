import type { ReactNode } from "react";
import { paths } from "~/paths";
import { Footer } from "~/ui/frame/footer";
import type { FrameVisitor } from "~/ui/frame/frame-visitor";
import { Header } from "~/ui/frame/header";
import { Flash, type NoticeTone } from "~/ui/kit/notice";

export interface FrameProps {
  /** Null when signed out, undefined on a page that was not found: there nobody looked. */
  visitor: FrameVisitor | null | undefined;
  /** The path of the page with its query: marks where one is and leads back after signing in. */
  path: string;
  flash: { tone: NoticeTone; text: string } | null;
  /** Letters are readable by everyone: say so on every page. */
  demo: boolean;
  children: ReactNode;
}

/** What surrounds every page. */
export function Frame({ visitor, path, flash, demo, children }: FrameProps) {
  return (
    <div className="flex min-h-screen flex-col">
      <a
        href="#inhoud"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-surface focus:px-4 focus:py-3"
      >
        Naar de inhoud
      </a>
      <p className="hidden border-b-2 border-ink pb-1 text-small print:block">NHVeilig Academie</p>
      {demo && <DemoLine />}
      <Header visitor={visitor} path={path} />
      <main
        id="inhoud"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-4 pt-8 outline-none md:px-8 md:pt-10 print:px-0"
      >
        {flash && (
          <div className="mb-6">
            <Flash tone={flash.tone}>{flash.text}</Flash>
          </div>
        )}
        {children}
      </main>
      <Footer demo={demo} />
    </div>
  );
}

function DemoLine() {
  return (
    <aside aria-label="Demo" data-screen-only="" className="bg-wash px-4 py-1 text-center text-small text-ink-muted">
      Demo: verzonnen mensen, brieven in het <a href={paths.postbox()}>postvak</a>.
    </aside>
  );
}
