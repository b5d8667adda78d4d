/** A stranger's file whose text is asked for. */
export type TextSource = { bytes: Uint8Array; mediaType: string };

/**
 * What a document says in plain lines, or why nothing could be read: it is locked with a password, it is pictures without text, it is broken or
 * larger than we read, or it is a kind that we do not read.
 */
export type TextOfDocument = { text: string } | { problem: 'encrypted' | 'no-text' | 'unreadable' | 'kind' };

/** The longest text that is kept: some two hundred pages. What comes after is left out. */
export const longestText = 400_000;
