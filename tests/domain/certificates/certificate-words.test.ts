import { expect, test } from "vitest";
import { dateWords, daysWords, studyLoadWords } from "~/domain/certificates/certificate-words";

test.each([
  [["2026-03-12"], "12 maart 2026"],
  [["2026-03-12", "2026-03-19"], "12 maart en 19 maart 2026"],
  [["2026-03-12", "2026-03-19", "2026-07-02"], "12 maart, 19 maart en 2 juli 2026"],
  [["2025-12-18", "2026-01-08"], "18 december 2025 en 8 januari 2026"],
  [["2026-03-12", "2026-03-19", "2026-03-26", "2026-04-02"], "12 maart, 19 maart, 26 maart en 2 april 2026"],
  [
    ["2025-12-18", "2026-01-08", "2026-01-15", "2026-01-22", "2026-01-29"],
    "van 18 december 2025 tot en met 29 januari 2026",
  ],
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
