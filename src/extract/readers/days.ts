/** Days as files write them. */

/**
 * The day of a date or of a moment, as it is written there: a time zone moves nothing.
 * @param text `2025-09-12` or `2025-09-12T23:30:00+06:00`
 * @returns `2025-09-12`, or undefined where the text is none or there is no such day in the calendar
 */
export function dayOf(text: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d{2}:?\d{2})/.exec(text.trim())?.[1];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  // The 30th of February would become the 2nd of March.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) ? day : undefined;
}
