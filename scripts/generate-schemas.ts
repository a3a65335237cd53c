/**
 * Writes schemas/*.schema.json from the schemas in the sources, for editor programs and other languages:
 * `npm run generate:schemas`; `--check` fails where a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { EditsSchema } from '../src/extract/edits/schema.ts';
import { MetadataSchema } from '../src/extract/readers/metadata.ts';
import { DIRECTORY_SCHEMAS } from '../src/names/directory.ts';
import { RecordSchema } from '../src/record/schema.ts';

const SCHEMAS: Readonly<Record<string, readonly [title: string, schema: GenericSchema]>> = {
  record: ['A record: what a document says, each value with the stretch that proves it', RecordSchema],
  metadata: ['The metadata beside a document, NAME.meta.json', MetadataSchema],
  edits: ["An editor's changes beside a document, NAME.edits.json", EditsSchema],
  people: ['data/names/people.json', DIRECTORY_SCHEMAS.people],
  organizations: ['data/names/organizations.json', DIRECTORY_SCHEMAS.organizations],
  events: ['data/names/events.json', DIRECTORY_SCHEMAS.events],
};

const checking = process.argv.includes('--check');
for (const [name, [title, schema]] of Object.entries(SCHEMAS)) {
  // JSON Schema has no word for trimming; editors may leave white space at the ends, the parser drops it.
  const json = toJsonSchema(schema, { ignoreActions: ['trim'] });
  const text = `${JSON.stringify({ ...json, title }, null, 2)}\n`;
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  if (!checking) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`schemas/${name}.schema.json is stale: run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  }
}
