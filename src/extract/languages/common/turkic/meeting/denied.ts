/** A place or a day that was not it: `Qazaxda deyil, Balakəndə`. */

/** `Qazaxda deyil, Balakəndə`, `12-июлда эмес`: what stands behind a place or a day that was not it. */
export const DENIED =
  /^[^\s,.;]{0,14}\s(?:kuni |günü |күні |күнү |şehrinde |şəhərində |shahrida |қаласында |шаарында )?(?:değil|deyil|emas|емес|эмес)(?!\p{L})/u;

export const isDenied = (behind: string): boolean => DENIED.test(behind);
