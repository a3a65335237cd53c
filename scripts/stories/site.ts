/** The stories as a static site, built and served on this machine. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A story, as the index of the site names it. */
export interface StoryEntry {
  id: string;
  /** `Elements/otg-quote` */
  title: string;
  name: string;
  type: 'story' | 'docs';
}

/** A site that answers. */
export interface Site {
  origin: string;
  stories: StoryEntry[];
  close: () => void;
}

/**
 * Writes the site.
 *
 * @param folder - where to
 * @throws Error with Storybook's own words when it cannot be built
 */
export function buildSite(folder: string): void {
  const storybook = ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '-c', 'stories/.storybook'];
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [...storybook, '-o', folder, '--disable-telemetry', '--quiet'],
    { encoding: 'utf8', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  if (status !== 0)
    throw new Error(`${stdout}${stderr}\nThe stories could not be built: mend what the lines above name.`);
}

/** Serves a site on a free port of this machine. */
export async function serveSite(folder: string): Promise<Site> {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stories: Object.values(entries).filter(({ type }) => type === 'story'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
