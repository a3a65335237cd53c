/** Codes and names: countries, offices, and the directory that editors keep. Runs without a DOM. */
export { COUNTRY_NAMES } from './country-names.ts';
export {
  EMPTY_DIRECTORY,
  parseDirectoryPart,
  type DirectoryPart,
  type EventEntry,
  type NameDirectory,
  type OrganizationEntry,
  type PersonEntry,
} from './directory.ts';
export { findNamed, findPlace, foldName } from './lookup.ts';
export { nameRecord } from './name-record.ts';
export { OFFICE_NAMES, type NamedOffice, type OfficeWords } from './office-names.ts';
