/** What a build works with: opened at its beginning, closed at its end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NameDirectory } from '../../names/directory.ts';
import { readBundle, type Bundle } from './bundle.ts';
import { hire, type Crew } from './crew.ts';
import { inputsIn, makerOf, type Input } from './inputs.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { takeLock } from './lock.ts';
import { folderAddress, type Site } from '../../embed/site.ts';
import { hashOfSite } from './site-files.ts';
import type { Workshop } from './switch.ts';

/** What every step is given. */
export interface Build extends Workshop {
  /** Folder of the documents, as the user knows it. */
  folder: string;
  /** The documents in it, sorted by name. */
  inputs: readonly Input[];
  /** Folder of the names; null where there is none. */
  names: string | null;
  /** Hash of what makes records. */
  maker: string;
  /** What is in it. */
  directory: NameDirectory;
  crew: Crew;
  ledger: Ledger;
  /** Undefined where it is not built. */
  bundle: Bundle | undefined;
  site: Site;
  /** Hash of the site and of what makes pages. */
  around: string;
  /** ISO date. */
  today: string;
  close: () => Promise<void>;
}

/** What a build is asked for. */
export interface Asked {
  folder: string;
  /** Folder of the site. */
  out: string;
  /** Folder of the names, and what is in it. */
  place: string;
  names: NameDirectory;
  base?: string;
  title?: string;
  threads?: number;
}

/**
 * Opens a build.
 * @throws Error where another one is at work in the same folder
 */
export function openBuild({ folder, out, place, names, base = '/', title, threads }: Asked): Build {
  const work = join(out, '.otg');
  const unlock = takeLock(join(work, 'lock'));
  const ledger = openLedger(work);
  const { crew, dismiss } = hire(threads);
  const bundle = readBundle();
  const script = bundle && { path: bundle.script.path, integrity: bundle.script.integrity };
  const site: Site = { base: folderAddress(base), ...(script && { script }), ...(title && { name: title }) };
  return {
    folder,
    out,
    work,
    inputs: inputsIn(folder),
    names: existsSync(place) ? place : null,
    maker: makerOf(names),
    directory: names,
    crew,
    ledger,
    bundle,
    site,
    around: hashOfSite(site),
    today: today(),
    close: async () => {
      await dismiss();
      unlock();
    },
  };
}

/** The day of the build (UTC), or the one that a reproducible build is told (reproducible-builds.org). */
function today(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return (seconds ? new Date(Number(seconds) * 1000) : new Date()).toISOString().slice(0, 10);
}
