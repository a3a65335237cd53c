/** What is pasted: an embed in the form that a page or a CMS takes, for the command and for the desk alike. */
import {
  blockquoteFigure,
  elementTag,
  frameTag,
  plainText,
  scriptTag,
  stylesTag,
  type ElementAttributes,
} from './forms.ts';
import type { Embedded, Form } from './item.ts';
import { graphOf, jsonLdTag } from './json-ld.ts';
import { oembed } from './oembed.ts';
import type { Site } from './site.ts';
import type { EmbedReader } from './words.ts';

/** What a code is made of. */
export interface Code {
  embedded: Embedded;
  reader: EmbedReader;
  site: Site;
  /** Of the element. */
  attributes: ElementAttributes;
  /** The static form, which takes a renderer: asked for where the form is `static`. */
  staticForm: string;
  theme?: string;
  /** Without the tags of scripts and sheets, for pages that have them already: false. */
  script?: boolean;
  /** Spaces by which JSON is indented. */
  indent?: number;
}

/** The parts of a code, in their order. */
export function codeParts(form: Form, code: Code): string[] {
  const { attributes, embedded, indent = 0, reader, script = true, site, staticForm, theme } = code;
  const tags = (...list: string[]): string[] => (script ? list : []);
  switch (form) {
    case 'element':
      return [...tags(stylesTag(site, theme), scriptTag(site)), elementTag(embedded, reader, site, attributes)];
    case 'static':
      return [staticForm, ...tags(scriptTag(site))];
    case 'blockquote':
      return [blockquoteFigure(embedded, reader, site), ...tags(scriptTag(site))];
    case 'frame': {
      const { frame, script: host } = frameTag(embedded, reader, site);
      return [frame, ...tags(host)];
    }
    case 'oembed':
      return [JSON.stringify(oembed(embedded, reader, site), null, indent)];
    case 'jsonld':
      return [jsonLdTag(graphOf(embedded, reader, site))];
    case 'text':
      return [plainText(embedded, reader)];
  }
}
