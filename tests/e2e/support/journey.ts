import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Page } from "@playwright/test";
import { places } from "./surroundings.ts";

export { expect, places };

/**
 * A journey fails by itself if the page asks any other host for anything,
 * throws, or writes an error or a warning to the console.
 */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("request", (request) => {
        if (!staysHere(request.url())) complaints.push(`asked for ${request.url()}`);
      });
      page.on("pageerror", (error) => complaints.push(`threw: ${error.message}`));
      page.on("console", (message) => {
        // Playwright's own word, where it keeps the worker from starting.
        if (message.text().startsWith("Service Worker registration blocked by Playwright")) return;
        if (["error", "warning"].includes(message.type())) {
          complaints.push(`${message.type()}: ${message.text()}`);
        }
      });
      await use();
      expect(complaints, "the page kept to itself and complained of nothing").toEqual([]);
    },
    { auto: true },
  ],
});

function staysHere(address: string): boolean {
  const ours = [new URL(places.root).origin + "/", places.file, "data:", "blob:", "about:"];
  return ours.some((it) => address.startsWith(it));
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe finds nothing to object to, in the whole page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await objections(page), "axe objects to nothing").toEqual([]);
}

/** The same of colours alone: all that another scheme can change. */
export async function expectLegible(page: Page): Promise<void> {
  const colours = ["color-contrast", "link-in-text-block"];
  expect(await objections(page, colours), "axe objects to no colour").toEqual([]);
}

async function objections(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const only = rules && { runOnly: { type: "rule", values: rules } };
    // @ts-expect-error axe has put itself there.
    const found = await window.axe.run(document, { resultTypes: ["violations"], ...only });
    return found.violations.map(
      (it: { id: string; help: string; nodes: { html: string }[] }) =>
        `${it.id}: ${it.help}\n${it.nodes.map((node) => `    ${node.html}`).join("\n")}`,
    );
  }, rules);
}
