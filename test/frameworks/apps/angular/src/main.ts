import { bootstrapApplication } from '@angular/platform-browser';
import { Article } from './article';

await bootstrapApplication(Article);
