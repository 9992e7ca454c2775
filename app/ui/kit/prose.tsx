import type { ReactNode } from "react";

/** Running text, one column, with room between its parts. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-measure [&_h2]:mt-10 [&_h2]:mb-2 [&_h3]:mt-6 [&_h3]:mb-1 [&_li]:mt-1 [&_ol]:my-4 [&_ol]:list-decimal [&_ol]:pl-6 [&_p]:my-4 [&_ul]:my-4 [&_ul]:list-[square] [&_ul]:pl-6 [&_ul]:marker:text-accent [&>:first-child]:mt-0">
      {children}
    </div>
  );
}
