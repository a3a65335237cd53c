import type { OtgRecord } from 'otg-widgets';
import { hydrateRoot } from 'react-dom/client';
import { Article } from './article';

const record = JSON.parse(document.getElementById('record')!.textContent) as OtgRecord;

hydrateRoot(document.getElementById('root')!, <Article record={record} />, {
  onRecoverableError: (error) => console.error(error),
});
