import type { RichText } from "~/domain/courseware/rich-text";

/** Something one walks through by choosing: a dilemma, or a conversation with someone. */
export type Story = {
  type: "dilemma" | "conversation";
  key: string;
  title: string;
  facts: string[];
  /** Who the conversation is with; null in a dilemma. */
  with: string | null;
  intro: RichText;
  /** The first one is where it begins. */
  scenes: Scene[];
};

/** A scene with choices goes on; one without ends the story, and `end` says how it ended. */
export type Scene = { key: string; text: RichText; choices: StoryChoice[]; end: StoryEnd | null };

export type StoryEnd = "goed" | "kan-beter" | "mis";

/** `effect` is what it does, shown before the scene it leads to. */
export type StoryChoice = { key: string; text: string; effect: RichText; to: string };
