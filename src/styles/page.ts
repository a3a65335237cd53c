/**
 * What a page's own stylesheet brings for the time before the script, and for good where there is none: elements are
 * blocks, and the fallback between their tags is set as the elements set it, so that nothing moves when they take over.
 * Plain selectors that any rule of the page overrides. Hyphens, on a page at 400 %, are inherited by what the elements show.
 */
export const pageStyles = `otg-quote:not([variant="inline"]), meeting-card, participant-list, otg-fact, fact-list, otg-source { display: block; margin-block: 1.75em; overflow-wrap: anywhere; }
otg-quote:not([variant="inline"]), meeting-card, otg-fact { padding-block-end: max(1.75rem, 24px); }
otg-fact { border-inline-start: 1px solid color-mix(in srgb, currentcolor 28%, transparent); padding-inline-start: 1em; }
otg-quote:not([variant="inline"]) { padding-inline-start: 1em; }
otg-quote[variant="pull"], meeting-card, participant-list, fact-list, otg-source { border-block-start: 1px solid color-mix(in srgb, currentcolor 28%, transparent); }
otg-quote[variant="pull"] { padding-block-start: 1em; }
meeting-card, participant-list, fact-list, otg-source { container-type: inline-size; padding-block-start: 0.875em; }
otg-quote > blockquote { font-size: 1.25em; line-height: 1.4; margin: 0; max-inline-size: 60ch; padding: 0; position: relative; quotes: "“" "”"; text-wrap: pretty; }
otg-quote[variant="pull"] > blockquote { font-size: 1.625em; line-height: 1.25; max-inline-size: 45ch; }
otg-quote > blockquote:is(:lang(ru), :lang(ky), :lang(kk), :lang(az), :lang(tk)) { quotes: "«" "»"; }
otg-quote > blockquote:lang(hu) { quotes: "„" "”"; }
otg-quote > blockquote::before { content: open-quote; inset-inline-end: 100%; padding-inline-end: 0.08em; position: absolute; }
otg-quote > blockquote::after { content: close-quote; }
otg-quote > p, meeting-card > p, participant-list > p, otg-fact > p:not(:nth-child(2)), fact-list > p { font-size: 0.875em; line-height: 1.45; margin: 0; }
otg-quote > p { margin-block-start: 0.75em; }
meeting-card > p:first-child { font-size: 1.1875em; font-weight: 600; line-height: 1.25; max-inline-size: 48ch; text-wrap: balance; }
meeting-card > p:nth-child(2) { margin-block-start: 0.5em; }
meeting-card > dl { display: grid; font-size: 0.875em; gap: 0.45em 1.75em; line-height: 1.45; margin: 1em 0; max-inline-size: 75ch; }
meeting-card dd { margin: 0; text-wrap: pretty; }
meeting-card ul, participant-list > ul { list-style: none; margin: 0; padding: 0; }
meeting-card li + li { margin-block-start: 0.25em; }
otg-fact > p { margin: 0; max-inline-size: 60ch; text-wrap: pretty; }
otg-fact > p:nth-child(3) { margin-block-start: 0.5em; }
fact-list > ul { list-style: none; margin: 0; padding: 0; }
fact-list > ul + p { margin-block-start: 1.25em; }
fact-list > ul > li { max-inline-size: 60ch; padding-block: 0.35em calc(0.35em + max(1.75rem, 24px)); text-wrap: pretty; }
fact-list > ul > li + li { border-block-start: 1px solid color-mix(in srgb, currentcolor 28%, transparent); }
participant-list > p { margin-block-end: 0.5em; }
participant-list > ul > li { line-height: 1.35; padding-block: 0.3em; }
participant-list li > b { font-weight: 600; }
participant-list li > span { display: block; font-size: 0.875em; text-wrap: pretty; }
@media (width <= 20rem) { otg-quote, meeting-card, otg-fact, fact-list { hyphenate-limit-chars: 9 4 3; hyphens: auto; } }
@container (inline-size < 30rem) { meeting-card dt:not(:first-child) { margin-block-start: 0.5em; } }
@container (inline-size >= 30rem) {
  meeting-card > dl { grid-template-columns: max-content minmax(0, 1fr); }
  participant-list > ul > li { align-items: baseline; column-gap: 1.75em; display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
}
`;
