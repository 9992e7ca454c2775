import type { ReactNode } from "react";
import type { RichText } from "~/domain/courseware/rich-text";
import { endWords } from "~/domain/learning/learning-words";
import { AGAIN_FIELD, SCENE_FIELD, STEP_FIELD } from "~/domain/learning/story-step";
import type { StoryView } from "~/domain/learning/story-walk";
import { Button } from "~/ui/kit/button";
import { Notice } from "~/ui/kit/notice";
import { Prose } from "~/ui/kit/prose";
import { RichTextView } from "~/ui/learning/rich-text-view";
import { Said, Told } from "~/ui/learning/said";

/** Where a choice that was just made leads. */
export const HERE_ID = "hier";

interface Props {
  story: StoryView;
  /** The way on. */
  children: ReactNode;
}

/** A dilemma or a conversation: the way one went, where one is, and what one can do now. */
export function Story({ story, children }: Props) {
  const { steps, scene } = story;
  return (
    <>
      <Prose>
        <RichTextView text={story.intro} />
      </Prose>
      <ol
        className="mt-6 grid max-w-measure gap-5"
        aria-label={story.with ? `Het gesprek met ${story.with}` : "Wat er gebeurt"}
      >
        {steps.map((step, index) => (
          <li key={step.scene} className="grid gap-4">
            <Scene story={story} text={step.text} />
            <Chosen story={story} words={step.chose} />
            <div
              id={index === steps.length - 1 ? HERE_ID : undefined}
              tabIndex={-1}
              className="grid gap-4 outline-none"
            >
              <Effect story={story} text={step.effect} />
            </div>
          </li>
        ))}
        <li className="grid gap-4">
          <Scene story={story} text={scene.text} ended={scene.end !== null} />
          {scene.end && <End end={scene.end} />}
        </li>
      </ol>
      {scene.end ? <Over>{children}</Over> : <Choices story={story}>{children}</Choices>}
    </>
  );
}

function Scene({ story, text, ended }: { story: StoryView; text: RichText; ended?: boolean }) {
  return story.with ? <Said by={story.with} text={text} ended={ended} /> : <Told text={text} />;
}

function Chosen({ story, words }: { story: StoryView; words: string }) {
  return (
    <div className="bubble bubble-own">
      <p className="bubble-who">{story.with ? "U" : "U koos"}</p>
      <p>{words}</p>
    </div>
  );
}

/** What the choice did: in a conversation a line between what is said, in a dilemma its consequence. */
function Effect({ story, text }: { story: StoryView; text: RichText }) {
  if (text.length === 0) return null;
  if (story.with) return <Said by={story.with} text={text} />;
  return (
    <div className="consequence">
      <p className="bubble-who">Wat dat doet</p>
      <Told text={text} />
    </div>
  );
}

function End({ end }: { end: NonNullable<StoryView["scene"]["end"]> }) {
  const tone = end === "goed" ? "good" : "warn";
  return <Notice tone={tone} title={endWords(end)} />;
}

function Choices({ story: { scene, with: partner }, children }: Props) {
  return (
    <form method="post" className="mt-8 max-w-measure" data-kept="">
      <input type="hidden" name={SCENE_FIELD} value={scene.key} />
      <fieldset>
        <legend className="mb-3 font-semibold">{partner ? "Wat zegt of doet u?" : "Wat doet u?"}</legend>
        <div className="grid gap-2.5">
          {scene.choices.map(({ key, text }) => (
            <button key={key} type="submit" name={STEP_FIELD} value={key} className="story-choice">
              {text}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="mt-6 flex flex-wrap gap-3">{children}</div>
    </form>
  );
}

function Over({ children }: { children: ReactNode }) {
  return (
    <form method="post" className="mt-8 flex flex-wrap items-center gap-3" data-kept="">
      {children}
      <Button tone="quiet" name={AGAIN_FIELD} value="ja">
        Opnieuw beginnen
      </Button>
    </form>
  );
}
