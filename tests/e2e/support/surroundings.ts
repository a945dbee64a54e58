import { pathToFileURL } from "node:url";

/** What `cargo xtask test --journeys` sets up before a journey begins. */
function told(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: run the journeys with \`cargo xtask test --journeys\``);
  }
  return value;
}

/** The installed browser. */
export const chromium = told("CHROMIUM");

/** The folder of the release build. */
export const dist = told("DIST");

/** Where the page lies. Each ends so that a fragment such as `#/missions` can follow. */
export const places = {
  /** At the root of a server. */
  root: told("PAGE"),
  /** Deep below another path of a server. */
  nested: told("NESTED_PAGE"),
  /** In one file, opened from disk. */
  file: pathToFileURL(told("BUNDLE")).href,
};
