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
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
