import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { zipParts, type ZipPart } from '#platform/files/zip-parts.ts';
import { renderPdf } from '#foundations/documents/index.ts';
import { renderMemorandumWord } from '#modules/decisions/index.ts';
import { filesOf, type ArchivedFile, type ArchivedMatter } from '../package/archived-matter.ts';
import { describeMatter } from '../package/descriptive.ts';
import { documentationOf } from '../package/documentation.ts';
import { fileNameOf } from '../package/file-name.ts';
import { writeMets, type MetsFile, type MetsMetadata } from '../package/mets.ts';
import { premisOfFiles, premisOfMatter } from '../package/premis.ts';
import { readSchema, readSoftware } from '../package/software.ts';
import { writeXml } from '../package/xml.ts';
import type { Collected, Source } from './collected.ts';

/** A package that has been made: its bytes, and what the history keeps of them. */
export type BuiltPackage = {
  matter: ArchivedMatter;
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string;
  sha256: string;
  contentSha256: string;
  recordStatus: 'NEW' | 'REPLACEMENT';
  /** Of the content: what was kept and what was made of it. */
  files: number;
};

const representation = 'representations/rep1';

/** Makes the package: the same state of a matter gives the same bytes, with the same version of Stadig. */
export async function buildPackage(collected: Collected): Promise<BuiltPackage> {
  const { matter, parts: data } = await makeFiles(collected);
  const software = await readSoftware();
  const descriptive = part('metadata/descriptive/matter.xml', writeXml(describeMatter(matter)));
  const thread = part(
    'metadata/descriptive/thread.json',
    `${JSON.stringify({ restsOn: matter.restsOn, strands: matter.thread }, null, 2)}\n`,
  );
  const contentSha256 = digest(descriptive.bytes);
  const recordStatus = (collected.earlier[0] ?? contentSha256) === contentSha256 ? 'NEW' : 'REPLACEMENT';
  const preservation = part('metadata/preservation/premis.xml', writeXml(premisOfMatter(matter, software)));
  const schema = part('schemas/stadig-matter-1.xsd', await readSchema());
  const documentation = part('documentation/README.txt', documentationOf(matter));
  const inner = representationParts(matter, software);
  const described = (one: ZipPart, mediaType: string) => metsFile(one, mediaType, matter.asOf);
  const mets = writeMets({
    id: matter.packageId,
    prefix: 'package',
    label: matter.title,
    createdAt: matter.asOf,
    recordStatus,
    agents: [
      softwareAgent(software),
      agencyAgent('ARCHIVIST', { name: matter.committee.name, code: `${matter.agency.code}/${matter.committee.kind}` }),
      agencyAgent('CREATOR', matter.agency),
    ],
    metadata: [
      {
        ...described(descriptive, 'application/xml'),
        section: 'descriptive',
        type: 'OTHER',
        otherType: 'stadig-matter-1',
      },
      { ...described(thread, 'application/json'), section: 'descriptive', type: 'OTHER', otherType: 'stadig-thread-1' },
      { ...described(preservation, 'application/xml'), section: 'preservation', type: 'PREMIS' },
    ],
    groups: [
      { use: 'Documentation', files: [described(documentation, 'text/plain')] },
      { use: 'Schemas', files: [described(schema, 'application/xml')] },
      {
        use: 'Representations/rep1',
        files: [described(inner.mets, 'application/xml')],
        representation: { href: inner.mets.path },
      },
    ],
  });
  const parts = [
    { path: 'METS.xml', bytes: mets },
    documentation,
    descriptive,
    thread,
    preservation,
    inner.mets,
    inner.premis,
    ...data,
    schema,
  ].map(({ path, bytes }) => ({ path: `${matter.packageId}/${path}`, bytes }));
  // Nothing is packed: what is kept for long should not need a method to be read.
  const bytes = zipParts(parts, { date: matter.asOf.slice(0, 10), packed: false });
  return {
    matter,
    bytes,
    fileName: `${matter.packageId}.zip`,
    sha256: digest(bytes),
    contentSha256,
    recordStatus,
    files: data.length,
  };
}

/** Renders what is not a file yet, one at a time, and lets others in between. */
async function makeFiles(collected: Collected): Promise<{ matter: ArchivedMatter; parts: ZipPart[] }> {
  const parts: ZipPart[] = [];
  async function made(of: { key: string; sources: Source[] }): Promise<ArchivedFile[]> {
    const files: ArchivedFile[] = [];
    for (const [index, source] of of.sources.entries()) {
      const { name, mediaType, form } = source;
      const bytes = 'bytes' in source ? source.bytes : await render(source);
      const path = `${representation}/data/${of.key}/${fileNameOf({ name, mediaType, number: index + 1 })}`;
      parts.push({ path, bytes });
      files.push({ path, name, mediaType, form, size: bytes.length, sha256: digest(bytes) });
      await setImmediate();
    }
    return files;
  }
  const documents = [];
  for (const { sources, ...document } of collected.documents)
    documents.push({ ...document, files: await made({ key: document.key, sources }) });
  const evidence = [];
  for (const { key, title, sources } of collected.evidence)
    evidence.push({ key, title, files: await made({ key, sources }) });
  return { matter: { ...collected.head, documents, evidence }, parts };
}

async function render(source: Extract<Source, { model: unknown }>): Promise<Uint8Array> {
  return source.form === 'word' ? renderMemorandumWord(source.model, source.template) : renderPdf(source.model);
}

type Software = { name: string; version: string };

function representationParts(matter: ArchivedMatter, software: Software): { mets: ZipPart; premis: ZipPart } {
  const days = new Map(
    matter.documents.flatMap(({ datedOn, files }) => files.map(({ path }) => [path, `${datedOn}T00:00:00.000Z`])),
  );
  const files = filesOf(matter).map(({ path, name, mediaType, size, sha256, form }) => ({
    href: path.slice(representation.length + 1),
    originalName: name,
    mediaType,
    size,
    sha256,
    created: form === 'kept' ? (days.get(path) ?? matter.asOf) : matter.asOf,
    format: form === 'pdf-a' ? { name: 'PDF/A', version: '2a' } : undefined,
  }));
  const premis = part(`${representation}/metadata/preservation/premis.xml`, writeXml(premisOfFiles(files)));
  const preservation: MetsMetadata = {
    ...metsFile(premis, 'application/xml', matter.asOf),
    href: 'metadata/preservation/premis.xml',
    section: 'preservation',
    type: 'PREMIS',
  };
  const mets = writeMets({
    id: 'rep1',
    prefix: 'rep1',
    label: matter.title,
    createdAt: matter.asOf,
    agents: [softwareAgent(software)],
    metadata: [preservation],
    groups: [{ use: 'Representations', files }],
  });
  return { mets: { path: `${representation}/METS.xml`, bytes: mets }, premis };
}

function metsFile({ path, bytes }: ZipPart, mediaType: string, created: string): MetsFile {
  return { href: path, mediaType, size: bytes.length, sha256: digest(bytes), created };
}

function softwareAgent({ name, version }: Software) {
  return { role: 'CREATOR', type: 'OTHER', otherType: 'SOFTWARE', name, note: version, noteType: 'SOFTWARE VERSION' };
}

function agencyAgent(role: 'ARCHIVIST' | 'CREATOR', { name, code }: { name: string; code: string }) {
  return { role, type: 'ORGANIZATION', name, note: code, noteType: 'IDENTIFICATIONCODE' };
}

function part(path: string, text: string): ZipPart {
  return { path, bytes: new TextEncoder().encode(text) };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
