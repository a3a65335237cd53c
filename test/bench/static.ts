/**
 * How fast a server writes the static form, beside React writing the same markup: quotes a second, and bytes.
 * `npm run bench -- static`, after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { plainTable } from '../../scripts/accuracy-table.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { loadDist } from './dist.ts';
import { figure, spread, timed, type BenchOptions, type BenchResult, type Timing } from './measure.ts';
import { installPeers, loadPeer } from './peers.ts';

const RECORD = 'data/records/2025-09-12-bishkek-security-councils.json';
const QUOTES = 200;

const REACT = `
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
export { createElement, renderToStaticMarkup };`;

interface React {
  createElement: (name: string, props: object, ...children: unknown[]) => unknown;
  renderToStaticMarkup: (element: unknown) => string;
}

/** Runs everything. */
export async function run({ rounds = 30 }: BenchOptions = {}): Promise<BenchResult> {
  installPeers();
  const react = await loadPeer<React>('react-dom-server', REACT);
  const { findEmbedded, readerOf, staticTag } = await loadDist();
  const record = JSON.parse(readFileSync(RECORD, 'utf8')) as OtgRecord;
  const embedded = findEmbedded(record, record.quotes[0]?.id ?? '');
  const reader = await readerOf('ru');
  const ours = (): string => staticTag(embedded, reader, { base: '/' });
  const markup = ours();
  const component = componentOf(react, markup);
  const theirs = (): string => react.renderToStaticMarkup(component());
  const many = (work: () => string) => () => {
    for (let at = 0; at < QUOTES; at++) work();
  };
  // In turn, so that what else the machine does falls on both.
  const times: { ours: Timing[]; theirs: Timing[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(many(ours), { warm: round ? 0 : 3, rounds: 1 }));
    times.theirs.push(await timed(many(theirs), { warm: round ? 0 : 3, rounds: 1 }));
  }
  const [us, them] = [together(times.ours), together(times.theirs)];
  const perSecond = ({ median }: Timing): string => figure((QUOTES * 1000) / median);
  const row = (name: string, timing: Timing, html: string) => [
    name,
    perSecond(timing),
    spread({ ...timing, median: timing.median / QUOTES, least: timing.least / QUOTES, most: timing.most / QUOTES }),
    String(Buffer.byteLength(html)),
    String(gzipSync(html, { level: 9 }).length),
  ];
  const ratio = [figure(us.least / them.least), figure(us.median / them.median)];
  const text = [
    plainTable([
      ['one quote', 'quotes a second', 'ms', 'bytes', 'gzip -9'],
      row('staticTag of otg-widgets/embed/static', us, markup),
      row('renderToStaticMarkup of the same markup', them, theirs()),
    ]),
    `Time as a ratio to React: ${ratio[0]} (least), ${ratio[1]} (median). React is given the finished words; staticTag finds and words them.`,
  ].join('\n\n');
  const bytes = { markup: Buffer.byteLength(markup), gzip: gzipSync(markup, { level: 9 }).length };
  const summary = [
    ['static form of a quote', 'quotes a second', 'ratio of times'],
    ['React, the same markup', perSecond(them), '1'],
    ['`staticTag`', perSecond(us), ratio[1] ?? ''],
  ];
  return { text, figures: { ours: us, react: them, bytes }, failures: [], summary };
}

function together(timings: readonly Timing[]): Timing {
  const sorted = timings.map(({ median }) => median).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), least: at(0), most: at(1), rounds: sorted.length };
}

/** A React component that makes this very markup, its elements made anew each time. */
function componentOf({ createElement }: React, markup: string): () => unknown {
  type Make = () => unknown;
  const make = (node: Tree.ChildNode): Make => {
    if (node.nodeName === '#text') return () => (node as Tree.TextNode).value;
    if (!('tagName' in node)) return () => null;
    const inner = node.nodeName === 'template' ? (node as Tree.Template).content : node;
    const children = inner.childNodes.map(make);
    const props = Object.fromEntries(
      node.attrs.map(({ name, value }) => [name === 'class' ? 'className' : name, value]),
    );
    if (node.nodeName === 'style') {
      const css = inner.childNodes.map((child) => (child as Tree.TextNode).value).join('');
      return () => createElement('style', { dangerouslySetInnerHTML: { __html: css } });
    }
    // React knows the attribute of a shadow root by its own name alone.
    if (typeof props.style === 'string') delete props.style;
    return () => createElement(node.tagName, { ...props }, ...children.map((child) => child()));
  };
  const made = parseFragment(markup).childNodes.map(make);
  return () => made[0]?.();
}
