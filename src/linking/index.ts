/** Records of one event in several languages, found and linked. Knows records and names alone; runs without a DOM. */
export { applyLinks } from './apply-links.ts';
export { linkRecords, type LinkDoubt, type Linking, type Links } from './link-records.ts';
export { linkableOf, type Linkable } from './linkable.ts';
