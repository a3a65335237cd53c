/** The command line of `otg`: what can be asked, with examples. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from './build.ts';
import { ELEMENTS, FORMS } from '../embed/item.ts';
import type { EmbedOptions } from './embed.ts';
import { runExtract, type ExtractOptions } from './extract.ts';

const EXAMPLES = {
  extract: `
Examples:
  otg extract release.txt                     the record as JSON
  otg extract *.txt --jsonl > records.jsonl   one record a line
  otg extract *.txt --out records             records/ID.json and records/ID.txt
  find archive -name '*.txt' | otg extract --jsonl --resume records.jsonl >> records.jsonl
                                              an archive; run it again after a stop, and it goes on
  otg extract release.txt --explain           what was found, drawn under the text, and which rule found it

With --jsonl and no file, each line of standard input is a path, or a document as JSON:
{"file": "a.txt", "text": "…", "metadata": {"id": "…"}}. docs/archive.md tells how to spread it over many hosts.
Several files without --jsonl and --out give one JSON array.
What the text does not say (title, publisher, url …) goes into release.meta.json beside it, or into the front matter of a
Markdown file; of a saved page it is read from the page. The file beside it wins.
What an editor corrects (a speaker, borders, a missing quote …) goes into release.edits.json beside it; build and check
apply it too.`,
  build: `
Example:
  otg build releases --out public    public/records, public/otg-widgets.js, public/index.json …

A document that changes gives its record a new revision; docs/hosting.md tells what to keep, and what a host has to send.`,
  embed: `
Examples:
  otg embed ID#q1                                        the element with its fallback, and the script
  otg embed ID#q1 --as static --lang en                  readable where no script runs
  otg embed ID#q1 --as blockquote --no-script            for feeds, newsletters and systems that strip tags
  otg embed ID --as frame --base https://embeds.example/ for those who take nothing but an iframe
  otg embed ID --element participant-list

ID is a record of data/records; --records names another folder, and a path that ends in .json the very file.`,
  check: `
Examples:
  otg check              data/documents against data/records
  otg check newsroom     newsroom/documents against newsroom/records`,
};

/**
 * Makes the program.
 * @param version of the package
 * @param done takes what came of the command: whether all went well
 */
export function createProgram(version: string, done: (ok: boolean) => void): Command {
  const program = new Command('otg')
    .description('Turns official releases into records of checkable quotes and facts.')
    .version(version)
    .showHelpAfterError('(otg --help shows what can be asked)');
  program
    .command('extract')
    .description('make records of documents')
    .argument('[file...]', 'plain text (.txt), Markdown (.md) or saved pages (.html)')
    .option('--jsonl', 'JSON Lines: one record a line, as they come; without files, of what standard input names')
    .option('--jobs <number>', 'with --jsonl: documents at a time (default: one for each core)', wholeNumber)
    .option('--resume <file>', 'with --jsonl: skip what has its record in this file, the output of an earlier run')
    .option('--keep-going', 'with --jsonl: exit with 0 though a document gave no record')
    .option('--out <dir>', 'write ID.json and ID.txt into this folder')
    .addOption(
      new Option('--explain', 'draw what was found under the text, and say which rule found it').conflicts('jsonl'),
    )
    .option('--names <dir>', 'names that editors keep (default: data/names, where it is there)')
    .addHelpText('after', EXAMPLES.extract)
    .action(async (files: string[], options: ExtractOptions, command: Command) => {
      if (!files.length && !(options.jsonl && options.out === undefined))
        command.error("error: missing required argument 'file'; standard input is read with --jsonl");
      done(await runExtract(files, options));
    });
  program
    .command('build')
    .description('make everything that a static host needs: records, script, languages, headers, index.json')
    .argument('<dir>', 'folder with the documents')
    .requiredOption('--out <dir>', 'folder to write to; what has not changed since the last build is not made again')
    .option('--names <dir>', 'names that editors keep (default: data/names, where it is there)')
    .option('--base <address>', 'where the site will lie', '/')
    .option('--site <name>', 'what the site is called')
    .option('--jobs <number>', 'documents compiled at a time (default: one for each core)', wholeNumber)
    .addHelpText('after', EXAMPLES.build)
    .action(async (folder: string, options: BuildOptions) =>
      // The renderer of static markup takes longer to load than a release to extract: who builds nothing does not wait for it.
      done(await (await import('./build.ts')).runBuild(folder, options)),
    );
  program
    .command('check')
    .description('prove the committed records against their documents')
    .argument('[dir]', 'folder with documents, records and names', 'data')
    .addHelpText('after', EXAMPLES.check)
    .action(async (data: string) => done(await (await import('./check.ts')).runCheck(data)));
  program
    .command('embed')
    .description('print what shows a record, or an item of it, on a page')
    .argument('<id>', 'record, and the item behind #: ID#q1')
    .addOption(new Option('--as <form>', 'form of the embed').choices(FORMS).default('element'))
    .addOption(new Option('--element <name>', 'which element shows it').choices(ELEMENTS))
    .addOption(new Option('--variant <variant>', 'of a quote').choices(['card', 'pull', 'inline']))
    .option('--lang <tag>', 'language of the reader (default: that of the document)')
    .option('--base <address>', 'where the built site lies', '/')
    .option('--site <name>', 'what the site is called')
    .option('--records <dir>', 'folder with the records', 'data/records')
    .option('--no-script', 'without the tag of the script, for pages that have it already')
    .option('--pretty', 'line ends between the parts')
    .addHelpText('after', EXAMPLES.embed)
    .action(async (id: string, options: EmbedOptions) =>
      done(await (await import('./embed.ts')).runEmbed(id, options)),
    );
  return program;
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It has to be a number from 1.');
}
