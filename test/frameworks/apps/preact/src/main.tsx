import { render } from 'preact';
import { Article } from './article';

render(<Article />, document.getElementById('root')!);
