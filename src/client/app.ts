import './applies.ts';
import './copy.ts';
import './error-summary.ts';
import './filter.ts';
import './keep.ts';
import './menu.ts';
import './scroll.ts';
import { listenForSearchKey } from './search-key.ts';

listenForSearchKey();
