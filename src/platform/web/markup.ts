import type { HtmlEscapedString } from 'hono/utils/html';

/** What a JSX view returns: HTML with everything escaped that came from people. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;
