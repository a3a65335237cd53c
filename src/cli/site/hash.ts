/** Hashes by which a build tells what has changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Part = string | Uint8Array | null | undefined;

/** SHA-256 over parts, in lower-case hexadecimal; a part that is not there is another thing than an empty one. */
export function hashOf(...parts: readonly Part[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part === null || part === undefined ? '-' : `${Buffer.byteLength(part)}:`);
    if (part) hash.update(part);
  }
  return hash.digest('hex');
}

/** SHA-256 of a file's content, in lower-case hexadecimal, as `sha256sum` gives it. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The `integrity` of a file (W3C Subresource Integrity). */
export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * A hash of code: of every module under these folders or files, as it is installed. So a build knows that what it makes
 * may come out otherwise, also where nobody has counted a version up.
 */
export function hashOfCode(paths: readonly string[]): string {
  const files = paths.flatMap((path) => (statSync(path).isDirectory() ? modulesIn(path) : [path])).sort();
  return hashOf(...files.map((file) => readFileSync(file)));
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}
