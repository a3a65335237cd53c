/** Document → record. Runs in Node and in browsers alike: no DOM, no file system. */
import { VFileMessage } from 'vfile-message';
import { EMPTY_DIRECTORY, type NameDirectory } from '../names/directory.ts';
import { nameRecord } from '../names/name-record.ts';
import { sha256 } from '../record/prove.ts';
import { addressRecord } from '../record/text-fragment.ts';
import type { Considered, Extraction, SourceDocument } from './document.ts';
import { applyEdits, editMessage, editsFile } from './edits/index.ts';
import { recognizeLanguage } from './recognize-language.ts';
import { LANGUAGE_TAGS, loadLanguage } from './languages/index.ts';
import type { Analysis } from './model.ts';
import type { LanguagePack } from './language.ts';
import { analyse } from './pipeline.ts';
import { considerations } from './stages/considered.ts';
import { assemble } from './stages/assemble.ts';

export type { Considered, DocumentMetadata, Extraction, SourceDocument } from './document.ts';
export { parseEdits, type Edits, type EditsReading } from './edits/index.ts';

/** What an extraction may be told. */
export interface ExtractOptions {
  /** Names that editors keep; without them a record has the names of countries, offices and cities alone. */
  names?: NameDirectory;
  /** Whether to tell what was considered and let go, which takes about twice the time. */
  explain?: boolean;
}

/**
 * Makes the record of a document.
 *
 * @returns the record with messages about what is doubtful, or null with a message that says why there is none (edits that
 *   do not hold among the reasons); never throws over what a document holds
 */
export async function extract(document: SourceDocument, options: ExtractOptions = {}): Promise<Extraction> {
  const refuse = (rule: string, reason: string, note: string): Extraction => {
    const message = new VFileMessage(reason, { ruleId: rule, source: 'otg', place: { line: 1, column: 1, offset: 0 } });
    message.file = document.file;
    message.fatal = true;
    message.note = note;
    return { record: null, messages: [message] };
  };
  const language = document.metadata.language ?? recognizeLanguage(document.text);
  if (!language) return refuse('no-text', 'there is no running text in it', 'Give the text of one release.');
  const pack = await loadLanguage(language);
  if (!pack) {
    return refuse(
      'language',
      `the text looks like ${language}, which the extractor does not read`,
      `It reads ${LANGUAGE_TAGS.join(', ')}. Where the language is wrong, set "language" in the metadata file.`,
    );
  }
  // The platform hashes beside the reading, not behind it.
  const hash = sha256(new TextEncoder().encode(document.text));
  const analysis: Analysis = analyse(document, pack);
  const extracted = assemble(analysis, { language: pack.code, sha256: await hash });
  const { record, problems, remarks } = applyEdits(extracted, document.text, document.edits ?? {});
  const file = editsFile(document.file);
  const messages = [
    ...problems.map((problem) => editMessage(file, problem)),
    ...remarks.map((remark) => editMessage(file, remark, false)),
  ];
  // A record without one of its corrections would publish the very fault that an editor put right.
  if (problems.length) return { record: null, messages };
  const named = addressRecord(nameRecord(record, options.names ?? EMPTY_DIRECTORY), document.text);
  return options.explain
    ? { record: named, messages, considered: lookAgain(document, pack) }
    : { record: named, messages };
}

/** A second reading, with every rule asked: the first one is what the record is made of. */
function lookAgain(document: SourceDocument, pack: LanguagePack): Considered[] {
  const analysis = analyse(document, pack, true);
  return considerations(analysis).map(({ of, rule, what, ...span }) => {
    const { start, end } = analysis.clean.toSource(span);
    return { of, rule, what, start, end, text: document.text.slice(start, end) };
  });
}
