/** Something a course rests on, with where it was found; `on` is the day someone read it there. */
export type Fact = {
  says: string;
  sources: { title: string; url: string | null; on: string | null }[];
  /** The article of law it comes from, as "art. 3 lid 1 Wet Bibob". */
  article: string | null;
  /** Seen only in the law text of 1 May 2018, and shown so. */
  lawOf2018: boolean;
};
