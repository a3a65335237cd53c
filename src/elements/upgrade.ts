/**
 * Turns plain quotes into elements, in place: `<blockquote data-otg-src="…/ID.json#q1">`, for systems that strip tags which
 * they do not know. The plain quote, with the figure that holds it and its attribution, becomes the element's fallback.
 */
export function upgradeQuotes(): void {
  for (const quote of document.querySelectorAll<HTMLElement>('blockquote[data-otg-src]')) {
    const element = document.createElement('otg-quote');
    const plain = quote.closest('figure') ?? quote;
    element.src = quote.dataset['otgSrc'] ?? '';
    // A second copy of the script finds nothing left to do.
    delete quote.dataset['otgSrc'];
    plain.replaceWith(element);
    element.append(plain);
  }
}
