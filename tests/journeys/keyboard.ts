import type { Page } from "@playwright/test";

export interface Focused {
  label: string;
  name: string;
  type: string;
  value: string;
}

/** Goes on with Tab to a button or link by its name, and presses Enter. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, (at) => at.label === name);
  await page.keyboard.press("Enter");
}

/** Goes on with Tab until what has the focus is found; round the page at most once or twice. */
export async function tabTo(page: Page, found: (at: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    if (found(await focused(page))) return;
  }
  throw new Error("the Tab key never gets there");
}

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    const words = element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    const value = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.value : "";
    return {
      label: words,
      name: element?.getAttribute("name") ?? "",
      type: element?.getAttribute("type") ?? "",
      value,
    };
  });
}
