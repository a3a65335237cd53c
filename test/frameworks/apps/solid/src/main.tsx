import { render } from 'solid-js/web';
import { Article } from './article';

render(() => <Article />, document.getElementById('root')!);
