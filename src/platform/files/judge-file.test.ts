import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { judgeFile } from './judge-file.ts';

function zip(...names: string[]): Buffer {
  const made = new PizZip();
  for (const name of names) made.file(name, 'x');
  return made.generate({ type: 'nodebuffer' });
}

function encrypted(): Buffer {
  const bytes = zip('a.txt', 'b.txt');
  const last = bytes.lastIndexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt16LE(1, last + 8);
  return bytes;
}

/** A directory at the end that says that there is nothing, after the true one. */
const withFalseEnd = (bytes: Buffer) =>
  Buffer.concat([bytes, Buffer.from('504b0506', 'hex'), Buffer.alloc(12), Buffer.alloc(6)]);

function withKinds(kinds: string): Buffer {
  const made = new PizZip();
  made.file('[Content_Types].xml', kinds);
  made.file('word/document.xml', 'x');
  made.file('word/bild.bin', 'x');
  return made.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const old = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);

test.each<[string, Buffer, string]>([
  ['a.exe', Buffer.from('x'), 'program'],
  ['A.PDF.EXE ', Buffer.from('x'), 'program'],
  ['a.pdf', Buffer.from('MZ'), 'program'],
  ['a', Buffer.from('#!/bin/sh\n'), 'program'],
  ['faktura.js\u200b', Buffer.from('x'), 'program'],
  ['faktura.bat\u202e', Buffer.from('x'), 'program'],
  ['faktura.hta. .', Buffer.from('x'), 'program'],
  ['a.zip', zip('läs.txt', 'kör.vbs\u200b'), 'program'],
  ['a.zip', withFalseEnd(zip('kör.bat')), 'program'],
  ['a.docx', withFalseEnd(zip('word/document.xml', 'word/vbaProject.bin')), 'macros'],
  ['a.docx', withKinds('<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'), 'macros'],
  ['a.docx', withKinds('<Override ContentType="application/vnd.ms-office.vbaProject"/>'), 'macros'],
  ['a.docm', zip('word/document.xml'), 'program'],
  ['a.zip', zip('läs.txt', 'kör.bat'), 'program'],
  ['a.docx', zip('word/document.xml', 'word/vbaProject.bin'), 'macros'],
  ['a.doc', old('_VBA_PROJECT'), 'macros'],
  ['a.docx', old('EncryptedPackage'), 'encrypted'],
  ['a.zip', encrypted(), 'encrypted'],
  ['a.7z', Buffer.from('377abcaf271c0004', 'hex'), 'encrypted'],
])('%s is not kept: %#', (name, bytes, refused) => expect(judgeFile({ name, bytes })).toEqual({ refused }));

test.each<[string, Buffer, string]>([
  ['a.pdf', Buffer.from('%PDF-1.7'), 'application/pdf'],
  ['a.doc', old('WordDocument'), 'application/octet-stream'],
  ['a.zip', zip('a.txt'), 'application/octet-stream'],
  ['a.html', Buffer.from('<p>'), 'application/octet-stream'],
  ['tom', Buffer.alloc(0), 'application/octet-stream'],
  ['font.ttf', readFileSync('src/foundations/documents/fonts/StadigSerif-Italic.ttf'), 'application/octet-stream'],
])('%s is kept as %s: %#', (name, bytes, mediaType) => expect(judgeFile({ name, bytes })).toEqual({ mediaType }));
