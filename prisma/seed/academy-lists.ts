import type { AcademyLists } from "~/domain/courseware/course-head";
import { audiences } from "./reference/audiences";
import { HELP_LINES } from "./reference/help-lines";
import { themes } from "./reference/themes";

/** The lists that courses may name: those every academy begins with. */
export const academyLists: AcademyLists = {
  themes: themes.map(({ slug }) => slug),
  audiences: audiences.map(({ slug }) => slug),
  help: HELP_LINES.map(({ key }) => key),
};
