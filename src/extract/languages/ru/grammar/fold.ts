/** Lower case, `ё` as `е`: the form in which lexicons hold Russian words. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
}

/** `ё` as `е`, capitals kept: what patterns over the running text are written for. */
export function plain(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}
