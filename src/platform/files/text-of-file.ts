/**
 * What a file of text holds: UTF-8 with or without its mark, UTF-16 with it, or else Windows-1252, which is what Excel in Sweden saves.
 * Undefined for what is no text.
 */
export function textOfFile(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  // Text has no control characters but tab, line end and page end; a PDF, a picture or a spreadsheet has.
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}
