/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Moves both ends inwards past the characters that `pattern` matches; one character at a time, so always linear. */
export function trim(text: string, span: Span, pattern: RegExp = /\s/u): Span {
  let { start, end } = span;
  while (start < end && pattern.test(text.charAt(start))) start++;
  while (end > start && pattern.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Index of the first of `spans` (ordered, not overlapping) that ends after `offset`; `spans.length` where none does. */
export const indexAt = (spans: readonly Span[], offset: number): number =>
  partitionPoint(spans, ({ end }) => end <= offset);

/** Index of the first item for which `before` is false; it holds for all in front of that and for none behind. */
export function partitionPoint<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
