import { expect, type Locator, type Page } from "@playwright/test";
import { places } from "./surroundings.ts";

/** Opens the page at an address such as `#/about`, and waits until it has started. */
export async function open(page: Page, fragment = "", place: string = places.root): Promise<void> {
  await page.goto(place + fragment);
  // A busy machine is slow to compile the page.
  await expect(page.locator("main h1")).toBeVisible({ timeout: 30_000 });
  // It is drawn from the top down; the colophon is the last.
  await expect(page.locator(".colophon")).toBeAttached({ timeout: 30_000 });
}

/** The question under a heading: a switch of the short view, a choice or a fact of the full one. */
export function question(page: Page, heading: string): Locator {
  return page.getByRole("group", { name: new RegExp(`^\\d?\\s*${escaped(heading)}`) });
}

/** Answers a question by the words that stand on the answer. */
export async function answer(page: Page, heading: string, words: string): Promise<void> {
  await question(page, heading).getByRole("radio", { name: words, exact: true }).click();
}

/** Waits until the address holds what was set: the page writes it behind the frame that shows the change. */
export async function addressed(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));
}

/** The answer chosen under a heading. */
export async function expectAnswer(page: Page, heading: string, words: string): Promise<void> {
  await expect(question(page, heading).getByRole("radio", { name: words, exact: true })).toBeChecked();
}

export function outcome(page: Page): Locator {
  return page.locator("output.outcome__said");
}

export function notices(page: Page): Locator {
  return page.locator(".notices .notice");
}

/** The part of the page under a heading. */
export function part(page: Page, heading: string): Locator {
  return page.getByRole("region", { name: heading, exact: true });
}

/** Where an element stands in the window. */
export async function box(element: Locator): Promise<{ top: number; bottom: number; left: number; right: number }> {
  const found = await element.boundingBox();
  if (!found) throw new Error("the element is not shown");
  const { x, y, width, height } = found;
  return { top: y, bottom: y + height, left: x, right: x + width };
}

/** The height of what is seen at once. */
export function windowHeight(page: Page): number {
  return page.viewportSize()?.height ?? 0;
}

export async function expectInView(page: Page, element: Locator, name: string): Promise<void> {
  const { top, bottom } = await box(element);
  expect(top, `${name}: its top is in view`).toBeGreaterThanOrEqual(-1);
  expect(bottom, `${name}: its foot is in view`).toBeLessThanOrEqual(windowHeight(page) + 1);
}

/** A phone, for `test.use`. */
export const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
