import type { OtgRecord } from 'otg-widgets';
import { findEmbedded, readerOf } from 'otg-widgets/embed';
import { staticTag } from 'otg-widgets/embed/static';
import { renderToString } from 'react-dom/server';
import { Article } from './article';

/** The page's markup, made on the server: no element is defined there, and none has to be. */
export async function render(record: OtgRecord): Promise<string> {
  const markup = staticTag(findEmbedded(record, 'q2'), await readerOf('ru'), { base: '/' });
  return renderToString(<Article record={record} markup={markup} />);
}
