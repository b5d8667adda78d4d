import { ZodError } from 'zod';
import type { Published } from '#disclosure/published.ts';
import { readPublished } from '#disclosure/read-published.ts';
import type { HandedOut } from './handed-out.ts';
import { joinReleases } from './join-releases.ts';
import { matchFigures, type Matched } from './match-figures.ts';
import { matchSentences } from './match-sentences.ts';
import { readPublishedFile, type FileContent } from './read-file.ts';
import { UnreadableFile, type Unreadable } from './unreadable-file.ts';

export type NotRead = { name: string; reason: Unreadable; detail: string };

/** Everything that was handed out, as far as it could be read. `loose`: other text with figures in it. */
export type ReadOut = {
  published: Published;
  releases: number;
  files: { name: string; figures: number }[];
  matched: Matched;
  loose: { place: string; words: string }[];
  notRead: NotRead[];
  parts: { name: string; part: string }[];
};

/** Why nothing can be examined. */
export type NothingRead = { why: 'no-result' | 'several-surveys'; notRead: NotRead[] };

/** Reads the results first, then the documents, one at a time. */
export async function readHandedOut(files: readonly HandedOut[]): Promise<ReadOut | NothingRead> {
  const notRead: NotRead[] = [];
  const results: Published[] = [];
  const isResult = ({ name }: HandedOut) => /\.json(?:\?|$)/i.test(name);
  for (const file of files.filter(isResult)) {
    const read = await readOne(file, notRead);
    if (read?.json !== undefined) addResult(results, { name: file.name, json: read.json, notRead });
  }
  if (results.length === 0) return { why: 'no-result', notRead };
  const published = joinReleases(results);
  if (!published) return { why: 'several-surveys', notRead };
  const found: ReadOut = {
    published,
    releases: new Set(results.map((one) => JSON.stringify(one))).size,
    files: [],
    matched: { placed: [], answers: [], unplaced: [] },
    loose: [],
    notRead,
    parts: [],
  };
  for (const file of files.filter((one) => !isResult(one))) {
    const read = await readOne(file, notRead);
    if (read) addDocument(found, file.name, read);
  }
  return found;
}

async function readOne({ name, bytes }: HandedOut, notRead: NotRead[]): Promise<FileContent | undefined> {
  try {
    return readPublishedFile(name, await bytes());
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    notRead.push({ name, reason: error.reason, detail: error.detail });
    return undefined;
  }
}

function addResult(results: Published[], of: { name: string; json: unknown; notRead: NotRead[] }): void {
  try {
    results.push(readPublished(of.json));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const { path, message } = error.issues[0] ?? { path: [], message: '' };
    const detail = `${path.map(String).join('.')}: ${message}`.slice(0, 200);
    of.notRead.push({ name: of.name, reason: 'other-format', detail });
  }
}

function addDocument(found: ReadOut, name: string, { content, unread }: FileContent): void {
  const matched = matchFigures(content.tables, found.published);
  found.matched.placed.push(...matched.placed);
  found.matched.answers.push(...matched.answers);
  found.matched.unplaced.push(...matched.unplaced);
  const said = matchSentences(content.loose, found.published, name);
  found.matched.placed.push(...said.placed);
  found.files.push({ name, figures: matched.placed.length + matched.answers.length + said.placed.length });
  found.loose.push(...said.rest.map(({ words }) => ({ place: name, words })));
  found.parts.push(...unread.map((part) => ({ name, part })));
}
