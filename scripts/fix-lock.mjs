// Completes package-lock.json where the registry at hand lacks packages of other platforms (rollup's, for one): npm then
// leaves them out of the lock, and `npm ci` stops with "Missing: … from lock file". Run it after each change of the lock.
//   node scripts/fix-lock.mjs [--check] [package-lock.json]
import { readFileSync, writeFileSync } from 'node:fs';

const CPU = /(arm64|x64|ia32|arm(?=-)|loong64|ppc64|riscv64|s390x|wasm32)/;

/** The entry of a platform's package that was left out, worked out from its name; undefined where the name tells none. */
function platformEntry(name, version) {
  const target = name
    .split('/')
    .pop()
    .replace(/^[a-z]+-(?=(android|darwin|freebsd|linux|openharmony|win32)-)/, '');
  const cpu = CPU.exec(target)?.[1];
  if (!cpu) return undefined;
  const libc = /musl/.test(target) ? { libc: ['musl'] } : /linux.*gnu/.test(target) ? { libc: ['glibc'] } : {};
  return { version, cpu: [cpu], dev: true, ...libc, optional: true, os: [target.split('-')[0]] };
}

/** What the lock names as optional, by exact version, and does not hold. */
function* missing(packages) {
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const held = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      if (!held && /^\d/.test(version)) yield [name, version];
    }
  }
}

const args = process.argv.slice(2);
const checking = args.includes('--check');
const file = args.find((argument) => !argument.startsWith('--')) ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [name, version] of missing(lock.packages)) {
  const entry = platformEntry(name, version);
  if (!entry) continue;
  lock.packages[`node_modules/${name}`] = entry;
  added.push(name);
}
if (checking) {
  if (added.length) {
    console.error(`${file} lacks ${added.length} platform packages (${added[0]} …): run \`npm run fix:lock\`.`);
    process.exitCode = 1;
  }
} else {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.error(`${file}: ${added.length} platform packages added.`);
}
