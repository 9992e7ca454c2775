import { expect, test } from "vitest";
import { dateWords, daysWords, studyLoadWords } from "~/domain/certificates/certificate-words";

test.each([
  [["2026-03-12"], "12 maart 2026"],
  [["2026-03-12", "2026-03-19", "2026-07-02"], "12 maart 2026 tot en met 2 juli 2026"],
])("the days %j read %j", (days, words) => {
  expect(daysWords(days)).toBe(words);
});

test.each([
  [45, "45 minuten"],
  [60, "1 uur"],
  [210, "3,5 uur"],
])("%i minutes of study load read %j", (minutes, words) => {
  expect(studyLoadWords(minutes)).toBe(words);
});

test.each([
  ["2024-02-29", "29 februari 2024"],
  ["2026-01-02", "2 januari 2026"],
  ["2026-12-30", "30 december 2026"],
])("the day %s reads %j", (day, words) => {
  expect(dateWords(day)).toBe(words);
});
