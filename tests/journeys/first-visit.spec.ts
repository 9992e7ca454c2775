import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const OWN_SCRIPT_BYTES = 15_000;
const WHOLE_PAGE_BYTES = 120_000;
/** What only the framework's scripts would leave on a page. */
const FRAMEWORK = /__remix|entry\.client|modulepreload|<script>|<script nonce/;

interface Transfer {
  url: string;
  type: string;
  bytes: number;
}

/** Everything that crosses the line for a page, as a browser that has never been here counts it. */
async function firstVisit(page: Page, address: string): Promise<Transfer[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const found = new Map<string, Transfer>();
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    found.set(requestId, { url: response.url, type, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const transfer = found.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await session.detach();
  return [...found.values()];
}

const sum = (transfers: Transfer[]) => transfers.reduce((total, { bytes }) => total + bytes, 0);

test("public reading pages carry no framework script, little of their own, and nothing from elsewhere", async ({
  page,
  academy,
}) => {
  const { origin } = academy;
  await page.goto(`${origin}/aanbod/workshop-buit-voor-professionals`);
  const edition = await page
    .locator('a[href^="/aanbod/workshop-buit-voor-professionals/"]')
    .first()
    .getAttribute("href");
  const offering = "/aanbod/workshop-buit-voor-professionals";
  for (const path of [
    "/",
    "/aanbod",
    "/aanbod?zoek=buit",
    offering,
    String(edition),
    "/toegankelijkheid",
    "/privacy",
    "/bestaat-niet",
  ]) {
    const transfers = await firstVisit(page, origin + path);
    const scripts = transfers.filter(({ type }) => type === "Script");
    expect(await page.content(), path).not.toMatch(FRAMEWORK);
    expect(
      scripts.filter(({ url }) => !/\/assets\/enhance-[\w-]+\.js$/.test(url)),
      path,
    ).toEqual([]);
    expect(sum(scripts), path).toBeLessThanOrEqual(OWN_SCRIPT_BYTES);
    expect(
      transfers.filter(({ url }) => new URL(url).origin !== origin && !url.startsWith("data:")),
      path,
    ).toEqual([]);
    expect(transfers.length, path).toBeGreaterThan(2);
  }
});

test("the catalogue is light on a first visit", async ({ page, academy }) => {
  const transfers = await firstVisit(page, `${academy.origin}/aanbod`);
  expect(transfers.map(({ type }) => type).sort()).toEqual(
    expect.arrayContaining(["Document", "Font", "Script", "Stylesheet"]),
  );
  expect(transfers.every(({ bytes }) => bytes > 0)).toBe(true);
  expect(sum(transfers), JSON.stringify(transfers)).toBeLessThanOrEqual(WHOLE_PAGE_BYTES);
});
