import { faultsOfCaptions } from "~/domain/courseware/captions";
import type { Report } from "~/domain/courseware/course-problem";
import { faultsOfSvg } from "~/domain/courseware/svg";

const NAME = /^media\/[a-z0-9-]+\.(svg|webm|mp4|vtt)$/;

/** Reports every file of media/ that a browser must not get, or could not show. */
export function checkMediaFiles(files: Record<string, string>, at: (file: string) => Report): void {
  for (const [file, text] of Object.entries(files)) {
    if (!file.startsWith("media/")) continue;
    if (!NAME.test(file))
      at(file)(1, "media/ holds .svg, .webm, .mp4 and .vtt, named with small letters, digits and dashes");
    else if (file.endsWith(".svg")) for (const { line, message } of faultsOfSvg(text)) at(file)(line, message);
    else if (file.endsWith(".vtt")) for (const { line, message } of faultsOfCaptions(text)) at(file)(line, message);
  }
}
