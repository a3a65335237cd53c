/** Patterns written out from stems and endings, so that a verb is listed once and found in every tense. */

/**
 * `yapıl sona_er` with the endings of a language: what was done, in whatever tense. `_` joins words.
 * @param more alternatives that the stems do not cover, as the source of a pattern
 */
export function deeds(stems: string, endings: string, more?: string): RegExp {
  const words = stems.trim().split(/\s+/u).join('|').replaceAll('_', ' ');
  return new RegExp(`(?<!\\p{L})(?:${words})(?:${endings})(?!\\p{L})${more ? `|${more}` : ''}`, 'u');
}
