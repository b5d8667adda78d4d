export { gateSentences } from './gate-sentences.ts';
