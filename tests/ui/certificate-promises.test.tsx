import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { paths } from "~/paths";
import { OfferingFacts } from "~/ui/catalogue/offering-facts";
import { CoursePanel } from "~/ui/learning/course-panel";

const contact = { name: "Team", email: "team@nhveilig.example" };
const standing = { done: 2, blocks: 2, rightQuestions: 1, questions: 1, completed: true, test: "none" as const };
const course = { slug: "proef", studyLoadMinutes: 8, passPercentage: 70, started: true, standing, next: null };

test("an offering says that one gets a certificate when it gives one", () => {
  const words = (certificate: boolean) =>
    renderToStaticMarkup(<OfferingFacts audiences={[]} certificate={certificate} contact={contact} />);
  expect(words(true)).toContain("U krijgt een certificaat");
  expect(words(false)).not.toContain("ertificaat");
});

test("an e-learning leads to its certificate once it is completed", () => {
  const panel = (completedOn: string | null) =>
    renderToStaticMarkup(<CoursePanel course={{ ...course, completedOn }} />);
  expect(panel("2026-03-12")).toContain(`href="${paths.myCertificates()}"`);
  expect(panel(null)).not.toContain(paths.myCertificates());
});
