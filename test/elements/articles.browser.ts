/** The sample articles: what a page is before the script comes, it is afterwards. */
import '../../src/bundle.ts';
import { pageStyles } from '../../src/styles/page.ts';
import { equal, ok } from '../support/assert.ts';
import { afterEach, clear, describe, freshUrl, it, mount, told } from '../support/page.ts';

const ELEMENTS = 'otg-quote, meeting-card, participant-list';

afterEach(clear);

async function article(language: string): Promise<Document> {
  const html = await (await fetch(`/stories/articles/${language}.html`)).text();
  return new DOMParser().parseFromString(html, 'text/html');
}

for (const language of ['en', 'ru']) {
  describe(`the article in "${language}"`, () => {
    it('brings the styles for the time before the script, as the library gives them', async () => {
      const rules = (css: string): string[] => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return [...sheet.cssRules].map((rule) => rule.cssText);
      };
      const own = rules((await article(language)).querySelector('style')?.textContent ?? '');
      equal(
        rules(pageStyles).filter((rule) => !own.includes(rule)),
        [],
      );
    });

    it('has one module script, one record, and a link to the other language', async () => {
      const page = await article(language);
      const scripts = [...page.scripts].filter(({ src }) => !src.includes('__web-dev-server__'));
      equal(
        scripts.map((script) => [script.type, script.getAttribute('src')]),
        [['module', '/otg-widgets.js']],
      );
      const sources = [...page.querySelectorAll(ELEMENTS)].map((element) => element.getAttribute('src')?.split('#')[0]);
      equal([sources.length, new Set(sources).size], [4, 1]);
      ok(page.querySelector(`main a[href="${language === 'en' ? 'ru' : 'en'}.html"]`), 'a link to the other language');
    });

    for (const width of [280, 340, 640]) {
      it(`moves nothing in a column of ${width} px, neither with the script nor with the record`, async () => {
        const page = await article(language);
        const column = `<div lang="${language}" style="font: 18px/1.6 serif; inline-size: ${width}px">`;
        const frame = mount<HTMLIFrameElement>('<iframe style="inline-size: 1000px"></iframe>')
          .contentDocument as Document;
        frame.write(`<!doctype html><style>${pageStyles}</style>${column}</div>`);
        frame.close();
        const scripted = mount(`${column}<style>${pageStyles}</style></div>`);
        const url = freshUrl('slow');
        for (const element of page.querySelectorAll(ELEMENTS)) {
          const plain = frame.querySelector('div')?.appendChild(frame.importNode(element, true)) as Element;
          element.setAttribute('src', url + (element.getAttribute('src')?.match(/#.*/)?.[0] ?? ''));
          const live = scripted.appendChild(document.importNode(element, true)) as HTMLElement & {
            updateComplete: Promise<boolean>;
          };
          const answer = told(live);
          await live.updateComplete;
          const [before, waiting] = [plain, live].map((each) => each.getBoundingClientRect().height);
          equal((await answer).type, 'otg-load');
          equal([waiting, live.getBoundingClientRect().height], [before, before], element.localName);
        }
      });
    }
  });
}
