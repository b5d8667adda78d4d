import { mediaTypeOf } from './files.ts';
import { readZip } from './read-zip.ts';

/** Why a file that was sent here is not kept: it runs, it holds macros, or nobody can see what is in it. */
export const refusals = ['program', 'macros', 'encrypted'] as const;
export type Refusal = (typeof refusals)[number];

/** The kind of a file by its content, `application/octet-stream` for what we do not know: it is kept and saved, never shown. */
export function judgeFile(file: { name: string; bytes: Uint8Array }): { refused: Refusal } | { mediaType: string } {
  const refused = whyNotKept(file);
  return refused ? { refused } : { mediaType: mediaTypeOf(file.bytes) ?? 'application/octet-stream' };
}

function whyNotKept({ name, bytes }: { name: string; bytes: Uint8Array }): Refusal | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (runs.test(asWritten(name)) || programs.some((magic) => head.startsWith(magic))) return 'program';
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return inZip(bytes);
  if (head === 'd0cf11e0a1b11ae1') return inOldOffice(bytes);
  return closed.some((magic) => head.startsWith(magic)) ? 'encrypted' : undefined;
}

/** The name as it is kept and as Windows takes it: without signs that cannot be seen, and without dots and blanks at the end. */
function asWritten(name: string): string {
  return name.replace(/\p{C}/gu, '').replace(/[\s.]+$/u, '');
}

/** What Windows and others run when it is opened. */
const runs =
  /\.(application|appinstaller|appx|diagcab|exe|com|scr|pif|cpl|dll|msi|msp|bat|cmd|ps1|psm1|vbs|vbe|js|jse|mjs|wsf|wsh|hta|lnk|jar|reg|sh|app|apk|iso|img|vhdx?|url|scf|inf|chm|xll|ppam|xlam|docm|dotm|xlsm|xltm|xlsb|pptm|potm|ppsm|sldm|gadget|iqy|jnlp|library-ms|msc|msix|py|rdp|sct|settingcontent-ms|slk|vb|ws|wsc)$/i;
/** MZ, ELF, Mach-O, `#!`, a shortcut of Windows. */
const programs = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', '2321', '4c000000'];
/** 7z and RAR: archives that hide even their names, and that we have no reader of. */
const closed = ['377abcaf271c', '526172211a07'];

function inZip(bytes: Uint8Array): Refusal | undefined {
  const parts = partsDescribed(bytes);
  if (parts.some(({ name }) => /vbaProject|vbaData|macrosheets/i.test(name))) return 'macros';
  if (parts.some(({ name }) => runs.test(asWritten(name)))) return 'program';
  // The part that holds macros may be called anything; the kinds of a file's parts stand in the one that every office file has.
  const kinds = readZip(bytes)?.read('[Content_Types].xml', largestKinds)?.toString() ?? '';
  if (/macroEnabled|vbaProject/i.test(kinds)) return 'macros';
  return parts.some(({ flags }) => (flags & 1) === 1) ? 'encrypted' : undefined;
}

const largestKinds = 1024 * 1024;

/**
 * Every part that is described anywhere in the file: the directory at the end may be a false one that hides another. The first bit of the flags
 * says that a part is encrypted (APPNOTE 4.4.4).
 */
function partsDescribed(bytes: Uint8Array): { name: string; flags: number }[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = Buffer.from('504b0102', 'hex');
  const parts: { name: string; flags: number }[] = [];
  for (let at = archive.indexOf(entry); at >= 0 && at + 46 <= archive.length; at = archive.indexOf(entry, at + 46))
    parts.push({
      name: archive.subarray(at + 46, at + 46 + archive.readUInt16LE(at + 28)).toString(),
      flags: archive.readUInt16LE(at + 8),
    });
  return parts;
}

/** The names of the streams of an old Word or Excel file stand in it as UTF-16. */
function inOldOffice(bytes: Uint8Array): Refusal | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted';
  return file.includes(Buffer.from('_VBA_PROJECT', 'utf16le')) ? 'macros' : undefined;
}
