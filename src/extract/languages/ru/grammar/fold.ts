/** Lower case, `ё` as `е`: the form in which lexicons hold Russian words. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
