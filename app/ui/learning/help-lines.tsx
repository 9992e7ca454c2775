import type { HelpLine } from "~/domain/organisations/help-line";
import { Section } from "~/ui/kit/section";

/** Where one can turn to, on every page of an e-learning that has it. */
export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="mt-16">
      <Section title="Hulp en advies">
        <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          {lines.map(({ key, name, shown, href, purpose }) => (
            <li key={key}>
              <p className="font-semibold">{name}</p>
              <p>
                {href ? (
                  <a href={href} rel="noreferrer" className="tabular-nums">
                    {shown}
                  </a>
                ) : (
                  shown
                )}
              </p>
              <p className="text-small text-ink-muted">{purpose}</p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
