import { Window } from 'happy-dom';

/** One window for all pages: each window of its own stays in memory, and there are thousands of pages. */
const window = new Window();

/** A page as a document to ask by role, label and text. */
export function parseHtml(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document; // happy-dom's is one but for parts that no test uses
}
