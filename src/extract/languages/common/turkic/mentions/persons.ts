/** Forms of address, for the rules of speech. */
export { isAddress, isInflectedAddress } from './people/addresses.ts';
