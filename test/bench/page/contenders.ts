/** Everything that shows the same quotes on a page, each as its own documentation says. */
import { readFileSync } from 'node:fs';
import { findEmbedded } from '../../../src/embed/item.ts';
import type { OtgRecord } from '../../../src/record/types.ts';
import { pageStyles } from '../../../src/styles/page.ts';
import { loadDist } from '../dist.ts';
import { buildPeer, installPeers, loadPeer, peerFile } from '../peers.ts';

/** The most quotes of a page. */
export const QUOTES = 1000;
const RECORD = 'data/records/2025-09-12-bishkek-security-councils.json';
const BY = 'Садыр Жапаров, президент, Кыргызстан';
const WHEN = '12 сентября 2025 г.';

/** A way to show quotes. */
export interface Contender {
  /** One quote, by its place; its outermost element has the class `item`. Empty where a script makes them all. */
  quote: (at: number) => string;
  /** Scripts by name; `entry.js` is loaded first. */
  scripts?: Record<string, string>;
  styles?: string;
  /** What else stands in the head. */
  head?: string;
  /** Whether an element shows its quote: an expression over `e`. */
  shown: string;
  /** Loaded by the script from an address of its own, as with the built product. */
  module?: string;
  /** At most so many times the floor, ratio of the least times. */
  budget?: number;
  /** The text below may not move: the quote has its place before its script. */
  still?: boolean;
}

/** Files that the pages ask for, by path. */
export type Files = Record<string, readonly [type: string, body: string]>;

const seed = JSON.parse(readFileSync(RECORD, 'utf8')) as OtgRecord;
const quotes = Array.from({ length: QUOTES }, (_, at) => ({
  ...(seed.quotes[at % seed.quotes.length] as OtgRecord['quotes'][number]),
  id: `q${at + 1}`,
}));
const record: OtgRecord = { ...seed, quotes };

const wordsOf = (at: number): string => quotes[at]?.parts[0]?.text ?? '';
const plain = (at: number): string =>
  `<blockquote lang="ru">${wordsOf(at)}</blockquote><p>${BY}<br>${WHEN} · <a href="https://24.kg/">Источник: 24.kg</a></p>`;
const src = (at: number): string => `src="/record.json#q${at + 1}"`;

const plainStyles = pageStyles.replaceAll(/otg-quote(?!\[)(?::not\([^)]*\))?/g, '.plain');

/** What every page may ask for. */
export function files(): Files {
  return {
    '/record.json': ['application/json', JSON.stringify(record)],
    // The addresses of a page with a single quote, whose record is as small as it is.
    '/one.json': ['application/json', JSON.stringify(seed)],
    '/otg-widgets.js': ['text/javascript', readFileSync('dist/otg-widgets.js', 'utf8')],
    '/locales/ru.js': ['text/javascript', readFileSync('dist/locales/ru.js', 'utf8')],
    '/icons/standard/quotemark-open.js': ['text/javascript', peerFile('@rhds/icons/standard/quotemark-open.js')],
    '/tweets.json': ['application/json', JSON.stringify(quotes.map((_, at) => tweet(at)))],
    '/tweet.json': ['application/json', JSON.stringify([tweet(0)])],
  };
}

/** Answer of a Bluesky server to the question for a post. */
export function post(at: number): string {
  const author = { did: 'did:plc:bench', handle: 'president.example', displayName: BY, labels: [] };
  const written = { $type: 'app.bsky.feed.post', text: wordsOf(at), createdAt: '2025-09-12T10:00:00.000Z' };
  const uri = `at://did:plc:bench/app.bsky.feed.post/${at}`;
  const counts = { replyCount: 0, repostCount: 0, likeCount: 0, quoteCount: 0 };
  const view = { uri, cid: 'x', author, record: written, ...counts, indexedAt: written.createdAt, labels: [] };
  return JSON.stringify({ thread: { $type: 'app.bsky.feed.defs#threadViewPost', post: view, replies: [] } });
}

/** A tweet as react-tweet takes it. */
function tweet(at: number): object {
  const text = wordsOf(at);
  const none = { hashtags: [], urls: [], user_mentions: [], symbols: [] };
  return {
    __typename: 'Tweet',
    id_str: String(at + 1),
    text,
    lang: 'ru',
    created_at: '2025-09-12T10:00:00.000Z',
    display_text_range: [0, Array.from(text).length],
    entities: none,
    user: {
      id_str: '1',
      name: BY,
      screen_name: 'president',
      profile_image_url_https: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
      profile_image_shape: 'Circle',
      verified: false,
      is_blue_verified: false,
    },
    favorite_count: 0,
    conversation_count: 0,
    news_action_type: 'conversation',
  };
}

const REACT = `
import { createRoot } from 'react-dom/client';
import { EmbeddedTweet } from 'react-tweet';
let root;
const tweets = await (await fetch(location.search === '?1' ? '/tweet.json' : '/tweets.json')).json();
window.fill = () => {
  root = createRoot(document.querySelector('main'));
  root.render(tweets.map((tweet) => <div className="item" key={tweet.id_str}><EmbeddedTweet tweet={tweet} /></div>));
};
window.empty = () => root.unmount();
window.fill();`;

const REACT_STATIC = `
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbeddedTweet } from 'react-tweet';
export const render = (tweet) => renderToStaticMarkup(<EmbeddedTweet tweet={tweet} />);`;

/** All of them; the first is the floor. */
export async function contenders(): Promise<Readonly<Record<string, Contender>>> {
  installPeers();
  const { readerOf, staticTag } = await loadDist();
  const reader = await readerOf('ru');
  // One record a quote would be rendered by a server; the quotes of a page with a thousand lie in one.
  const ofOne = { ...record, quotes: record.quotes };
  const staticQuote = (at: number): string =>
    staticTag(findEmbedded(ofOne, `q${at + 1}`), reader, { base: '/' })
      .replace(/src="[^"]*"/, src(at))
      .replace('<otg-quote', '<otg-quote class="item"');
  const statics = quotes.map((_, at) => (at < seed.quotes.length ? staticQuote(at) : ''));
  const staticAt = (at: number): string => (statics[at % seed.quotes.length] ?? '').replace(/src="[^"]*"/, src(at));
  const tweets = await loadPeer<{ render: (tweet: object) => string }>('react-tweet', REACT_STATIC);
  const rendered = (rule: string) => `e.shadowRoot?.querySelector('${rule}')`;
  return {
    'plain blockquotes': {
      quote: (at) => `<div class="plain item">${plain(at)}</div>`,
      styles: plainStyles,
      shown: 'true',
    },
    'otg-quote': {
      quote: (at) => `<otg-quote class="item" ${src(at)}></otg-quote>`,
      styles: pageStyles,
      module: '/otg-widgets.js',
      shown: rendered('blockquote'),
      budget: 1.6,
    },
    // The page lays out the fallback, and then the element: twice what plain markup takes is what it has to be.
    'otg-quote with its fallback': {
      quote: (at) => `<otg-quote class="item" ${src(at)}>${plain(at)}</otg-quote>`,
      styles: pageStyles,
      module: '/otg-widgets.js',
      shown: rendered('blockquote'),
      still: true,
    },
    'otg-quote, static, no script': {
      quote: staticAt,
      styles: pageStyles,
      shown: 'e.shadowRoot',
      budget: 1.15,
      still: true,
    },
    'otg-quote, static, taken over': {
      quote: staticAt,
      styles: pageStyles,
      module: '/otg-widgets.js',
      shown: 'e.loaded',
      still: true,
    },
    'lite-youtube-embed (no quote)': {
      ...(await buildPeer("import 'lite-youtube-embed/src/lite-yt-embed.css'; import 'lite-youtube-embed';")),
      quote: (at) =>
        `<lite-youtube class="item" videoid="x${at}" playlabel="${BY}" style="background-image: none">${wordsOf(at)}</lite-youtube>`,
      shown: "e.querySelector('.lyt-playbtn')",
    },
    'Web Awesome card': {
      ...(await buildPeer(
        "import '@awesome.me/webawesome/dist/styles/themes/default.css'; import '@awesome.me/webawesome/dist/components/card/card.js';",
      )),
      quote: (at) =>
        `<wa-card class="item"><blockquote lang="ru">${wordsOf(at)}</blockquote><div slot="footer">${BY}<br>${WHEN}</div></wa-card>`,
      shown: rendered('slot'),
    },
    'rh-blockquote': {
      ...(await buildPeer("import '@rhds/elements/rh-blockquote/rh-blockquote.js';")),
      quote: (at) =>
        `<rh-blockquote class="item"><p lang="ru">${wordsOf(at)}</p><span slot="author">Садыр Жапаров</span><span slot="title">президент, Кыргызстан, ${WHEN}</span></rh-blockquote>`,
      head: '<script type="importmap">{"imports": {"@rhds/icons/": "/icons/"}}</script>',
      shown: rendered('slot'),
    },
    'react-tweet, static, no script': {
      quote: (at) => `<div class="item">${tweets.render(tweet(at))}</div>`,
      styles: tweets.styles,
      shown: 'true',
    },
    'react-tweet with React 19': { ...(await buildPeer(REACT)), quote: () => '', shown: "e.querySelector('article')" },
    'bluesky-post-embed': {
      ...(await buildPeer(
        "import 'bluesky-post-embed'; import 'bluesky-post-embed/style.css'; import 'bluesky-post-embed/themes/light.css';",
      )),
      quote: (at) =>
        `<bluesky-post class="item" src="at://did:plc:bench/app.bsky.feed.post/${at}" service-uri="http://localhost:PORT"><blockquote>${wordsOf(at)}</blockquote></bluesky-post>`,
      shown: "e.querySelector('.bluesky-embed')",
    },
  };
}
