import { testAsksWords } from "~/domain/learning/test-words";
import { Prose } from "~/ui/kit/prose";
import { Section } from "~/ui/kit/section";

/** What someone should know before a test. */
export function TestAsks({ asks }: { asks: Parameters<typeof testAsksWords>[0] }) {
  return (
    <Section title="Zo werkt de toets">
      <Prose>
        <ul>
          {testAsksWords(asks).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}
