/**
 * Writes what other programs read of the elements: `npm run manifest`; `--check` fails where a file is stale.
 *
 * `custom-elements.json` for Storybook and others, `editors/` for editor programs, `types/elements.d.ts` for frameworks.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { makeManifest } from './manifest/analyse.ts';
import { cssData, htmlData, webTypes } from './manifest/editors.ts';
import { elementTypes } from './manifest/types.ts';

const root = join(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'name' | 'version',
  string
>;
const manifest = makeManifest(root);

const FILES: Readonly<Record<string, string>> = {
  'custom-elements.json': JSON.stringify(manifest),
  'editors/vscode.html-custom-data.json': htmlData(manifest),
  'editors/vscode.css-custom-data.json': cssData(manifest),
  'editors/web-types.json': webTypes(manifest, name, version),
  'types/elements.d.ts': elementTypes(manifest),
};

const checking = process.argv.includes('--check');
for (const [file, content] of Object.entries(FILES)) {
  const path = join(root, file);
  const text = await format(content, { ...(await resolveConfig(path)), filepath: path });
  if (!checking) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${file} is stale: run \`npm run manifest\` and commit the result.`);
    process.exitCode = 1;
  }
}
