/**
 * An address that may stand in a link: http or https, whatever a record claims.
 *
 * @param address - untrusted
 * @returns the address, normalized; undefined for anything else, `javascript:` and `data:` among it
 */
export function webAddress(address: string | null): string | undefined {
  if (!address || !/^https?:\/\//i.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address).href : undefined;
}
