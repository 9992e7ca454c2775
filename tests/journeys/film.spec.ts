import { beginCourse, expect, signIn, test } from "./journey";

const COURSE = "/e-learning/buit-voor-professionals";

test("while a film plays, the captions of that moment are showing", async ({ page, academy }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, academy.origin, "deelnemer15");
  await beginCourse(page, academy.origin + COURSE);
  await page.goto(`${academy.origin}${COURSE}/handelen-en-melden/b6-meldcode`);
  const film = page.locator("video");
  await film.focus();
  await page.keyboard.press("Space");
  await expect
    .poll(() => film.evaluate((video: HTMLVideoElement) => !video.paused && video.currentTime > 0))
    .toBe(true);
  const track = film.locator("track");
  await expect.poll(() => track.evaluate(({ readyState }: HTMLTrackElement) => readyState)).toBe(2);
  for (const [second, words] of [
    [12, "Stap 2. Overleg met een collega."],
    [2, "De Meldcode in vijf stappen."],
    [40, "Is er nu gevaar?"],
  ] as const) {
    await film.evaluate((video: HTMLVideoElement, at) => {
      video.currentTime = at;
    }, second);
    const showing = () =>
      film.evaluate((video: HTMLVideoElement) => {
        const [captions] = video.textTracks;
        const cues = captions?.mode === "showing" ? Array.from(captions.activeCues ?? []) : [];
        return cues.map((cue) => (cue instanceof VTTCue ? cue.text : "")).join(" / ");
      });
    await expect.poll(showing, { message: `at ${second} s` }).toContain(words);
    expect(await film.evaluate(({ paused, ended, error }: HTMLVideoElement) => [paused, ended, error])).toEqual([
      false,
      false,
      null,
    ]);
  }
});
