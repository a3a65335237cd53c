/** The command `otg` from its sources, as a child process, in any folder. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const loader = new URL('typescript.mjs', import.meta.url).href;

/** What a run gave. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command line that runs `otg ARGS…` from its sources. */
export function otgCommand(args: readonly string[]): [command: string, ...args: string[]] {
  return [process.execPath, '--import', loader, join(root, 'src/cli/otg.ts'), ...args];
}

/** Runs `otg ARGS…` and waits for its end; without colours unless the environment says otherwise. */
export function otg(args: readonly string[], cwd: string = root, env: NodeJS.ProcessEnv = { NO_COLOR: '1' }): Run {
  const [command, ...given] = otgCommand(args);
  const { status, stdout, stderr } = spawnSync(command, given, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, stdout, stderr };
}
