/** The code that Storybook gives for React. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { forReact } from '../../stories/.storybook/for-react.ts';

const CASES: readonly [what: string, html: string, jsx: string][] = [
  [
    'an element with its fallback',
    '<otg-quote src="/records/a.json#q1" variant="pull"><blockquote lang="ru">Слова</blockquote></otg-quote>',
    '<otg-quote src="/records/a.json#q1" variant="pull">\n  <blockquote lang="ru">Слова</blockquote>\n</otg-quote>',
  ],
  ['no children', '<fact-list src="a.json"></fact-list>', '<fact-list src="a.json" />'],
  ['a number', '<participant-list filter-from="2"></participant-list>', '<participant-list filter-from={2} />'],
  [
    'classes, styles and tokens',
    '<div class="column" style="inline-size: 240px; --otg-accent: #000">a</div>',
    '<div className="column" style={{ inlineSize: "240px", \'--otg-accent\': "#000" }}>a</div>',
  ],
  ['text with braces', '<p>{ a }</p>', '<p>{"{ a }"}</p>'],
];

for (const [what, html, jsx] of CASES) {
  test(`${what} in JSX`, () => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const code = forReact(document.body as unknown as ParentNode & Node);
    assert.equal(code.replace(/^import .*\n+/gm, ''), jsx);
  });
}

test('the imports of the elements that are there, each once', () => {
  const { document } = parseHTML(
    '<!doctype html><html><body><otg-quote></otg-quote><otg-quote></otg-quote><p>a</p></body></html>',
  );
  const code = forReact(document.body as unknown as ParentNode & Node);
  assert.equal(code.split('\n\n')[0], "import 'otg-widgets/elements/otg-quote/define';");
});
