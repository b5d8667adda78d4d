import './copy.ts';
import './error-summary.ts';
import './menu.ts';
import './scroll.ts';
import { listenForSearchKey } from './search-key.ts';

listenForSearchKey();
