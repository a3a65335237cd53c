/** Record → everything that can be pasted somewhere, without a browser. The static form, which takes a renderer, lies apart: `static.ts`. */
export { codeParts, type Code } from './code.ts';
export { EmbedError, ELEMENTS, findEmbedded, FORMS, type Embedded, type ElementName, type Form } from './item.ts';
export {
  blockquoteFigure,
  elementTag,
  FRAME_HEIGHT,
  frameTag,
  plainText,
  scriptTag,
  stylesTag,
  type ElementAttributes,
} from './forms.ts';
export { framePage } from './frame-page.ts';
export { graphOf, jsonLd, jsonLdTag } from './json-ld.ts';
export { oembed, oembedLink, type OEmbed } from './oembed.ts';
export { FILES, THEMES, type Site } from './site.ts';
export { readerOf, type EmbedReader } from './words.ts';
