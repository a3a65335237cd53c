/** Whether the types of an application accept what is right and refuse what is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPS_FOLDER, type App } from './apps.ts';
import { runScript } from './programs.ts';

/** What the type checker said. */
export interface TypeFindings {
  /** Whether the application itself compiles. */
  use: boolean;
  /** Whether each line marked as wrong is refused, and no other. */
  misuse: boolean;
  /** What is not as it should be. */
  problems: string[];
}

/** Every tool words an error in its own way: `FILE(LINE,…): error`, `FILE:LINE:… - error`, `ERROR "FILE" LINE:…`. */
const ERRORS = [
  /^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error/,
  /^(?<file>[^\s:]+):(?<line>\d+):\d+ - error/,
  /^\d+ ERROR "(?<file>[^"]+)" (?<line>\d+):/,
];

function errorOf(line: string): { file: string; line: number } | undefined {
  const groups = ERRORS.map((pattern) => pattern.exec(line)?.groups).find(Boolean);
  return groups && { file: String(groups.file), line: Number(groups.line) };
}

/** Lines below a comment that begins with `wrong:`. */
function wrongLines(text: string): number[] {
  return text.split('\n').flatMap((line, at) => (/(?:\/\/|<!--) wrong: /.test(line) ? [at + 2] : []));
}

/** Runs the application's own type checker. */
export async function checkTypes(app: App): Promise<TypeFindings> {
  const { output } = await runScript(app, 'types');
  const errors = output.split('\n').flatMap((line) => errorOf(line) ?? []);
  const refused = new Set(errors.filter(({ file }) => file === app.misuse).map(({ line }) => line));
  const wrong = wrongLines(readFileSync(join(APPS_FOLDER, app.folder, app.misuse), 'utf8'));
  const missed = wrong.filter((line) => !refused.has(line));
  const unfounded = [...refused].filter((line) => !wrong.includes(line));
  const elsewhere = errors.filter(({ file }) => file !== app.misuse);
  return {
    use: elsewhere.length === 0 && refused.size > 0,
    misuse: missed.length === 0 && unfounded.length === 0,
    problems: [
      ...elsewhere.map(({ file, line }) => `${file}:${line} does not compile`),
      ...missed.map((line) => `${app.misuse}:${line} compiles, and should not`),
      ...unfounded.map((line) => `${app.misuse}:${line} does not compile, and should`),
      ...(refused.size === 0 ? [`the type checker found nothing wrong at all: ${output.trim()}`] : []),
    ],
  };
}
