import './error-summary.ts';
import './menu.ts';
import './scroll.ts';
