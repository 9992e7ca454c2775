import BellOff from "lucide-react/icons/bell-off";
import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";
import { Section } from "~/ui/kit/section";

/** What I asked to hear of, each with a way to stop; nothing when there is none. */
export function MyInterests({ interests }: { interests: readonly { slug: string; title: string }[] }) {
  if (interests.length === 0) return null;
  return (
    <Section title="Wij houden u op de hoogte">
      <LinkRows>
        {interests.map(({ slug, title }) => (
          <LinkRow
            key={slug}
            title={title}
            href={paths.offering(slug)}
            facts="U krijgt een e-mail als er een nieuwe datum is."
          >
            <Form action={paths.keepInformed(slug)}>
              <Button
                name="wens"
                value="nee"
                tone="quiet"
                compact
                icon={BellOff}
                aria-label={`Stop met berichten over ${title}`}
              >
                Stop met berichten
              </Button>
            </Form>
          </LinkRow>
        ))}
      </LinkRows>
    </Section>
  );
}
