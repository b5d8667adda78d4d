import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { unpackStrictly } from '../check-archive/strict-zip.ts';
import { buildPackage } from '../make-package/build-package.ts';
import { sampleMatter } from './sample-in-tests.ts';
import { readSchema } from './software.ts';
import { at, inside, readXml, type XmlElement } from './xml.ts';

/** The schemas and profiles of E-ARK, which are not ours to hand on: the tests of them run where STADIG_E_ARK names a folder with them. */
const standards = [process.env.STADIG_E_ARK, '../shared/standards/e-ark'].find((one) => one && existsSync(one));
const standard = (name: string) => ({ fileName: name, contents: readFileSync(`${standards}/${name}`, 'utf8') });

let files: Map<string, Uint8Array>;
const text = (path: string) => new TextDecoder().decode(files.get(path));
const packageFolder = 'stadig-testvik-arende-12';
const rootMets = 'METS.xml';
const innerMets = 'representations/rep1/METS.xml';
const tree = (path: string) => readXml(files.get(path) ?? new Uint8Array(), path);

beforeAll(async () => {
  const { bytes } = await buildPackage(sampleMatter());
  files = new Map([...unpackStrictly(bytes)].map(([path, content]) => [path.slice(packageFolder.length + 1), content]));
});

test('the description follows the schema that goes along', async () => {
  const result = await validateXML({
    xml: [{ fileName: 'matter.xml', contents: text('metadata/descriptive/matter.xml') }],
    schema: [await readSchema()],
  });
  expect(result.errors).toEqual([]);
  expect(text('schemas/stadig-matter-1.xsd')).toBe(await readSchema());
  const wrong = text('metadata/descriptive/matter.xml').replace('<title>', '<titel>').replace('</title>', '</titel>');
  const refused = await validateXML({
    xml: [{ fileName: 'matter.xml', contents: wrong }],
    schema: [await readSchema()],
  });
  expect(refused.valid).toBe(false);
});

describe.skipIf(!standards)('with the schemas of E-ARK (skipped where they are not at hand)', () => {
  test.each([rootMets, innerMets])('%s is valid METS with the extensions of CSIP and SIP', async (path) => {
    const mets = standard('mets.xsd');
    // One schema that brings in the three, as each METS document says where they are.
    const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
      <xs:import namespace="http://www.loc.gov/METS/" schemaLocation="mets.xsd"/>
      <xs:import namespace="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" schemaLocation="DILCISExtensionMETS.xsd"/>
      <xs:import namespace="https://DILCIS.eu/XML/METS/SIPExtensionMETS" schemaLocation="DILCISExtensionSIPMETS.xsd"/>
    </xs:schema>`;
    const check = (contents: string) =>
      validateXML({
        xml: [{ fileName: 'document.xml', contents }],
        schema: [{ fileName: 'all.xsd', contents: all }],
        preload: [
          mets,
          ...['xlink.xsd', 'xml.xsd', 'DILCISExtensionMETS.xsd', 'DILCISExtensionSIPMETS.xsd'].map(standard),
        ],
      });
    expect((await check(text(path))).errors).toEqual([]);
    expect((await check(text(path).replace('"SHA-256"', '"SHA-257"'))).valid).toBe(false);
    expect((await check(text(path).replace('"SIP"', '"SUP"'))).valid).toBe(false);
  });

  test('every MUST of both profiles is in the table below', () => {
    for (const [profile, name] of [
      ['CSIP', 'E-ARK-CSIP-v2-1-0.xml'],
      ['SIP', 'E-ARK-SIP-v2-1-0.xml'],
    ] as const) {
      const asked = [...standard(name).contents.matchAll(/<requirement\b[^>]*>/g)]
        .map(([tag]) => ({ id: /\bID="([^"]+)"/.exec(tag)?.[1] ?? '', level: /\bREQLEVEL="([^"]+)"/.exec(tag)?.[1] }))
        .filter(({ id, level }) => level === 'MUST' && id.startsWith(profile))
        .map(({ id }) => id);
      expect(asked.length, profile).toBeGreaterThan(10);
      const known = new Set([...requirements.flatMap(({ ids }) => ids), ...Object.keys(notApplicable)]);
      expect(asked.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

/** What the profiles ask of things that our packages do not have. */
const notApplicable: Record<string, string> = {
  ...Object.fromEntries(
    [46, 49, 50, 51, 52, 53, 54, 55, 56, 57].map((number) => [`CSIP${number}`, 'rights metadata: none is given']),
  ),
  ...Object.fromEntries([22, 23, 24].map((number) => [`SIP${number}`, 'contact person: no private person is named'])),
  ...Object.fromEntries(
    [27, 28, 31].map((number) => [`SIP${number}`, 'preservation agent: the archive that receives it says so itself']),
  ),
};

type Of = 'package' | 'representation' | 'both';
const requirements: { ids: string[]; of: Of; holds: (mets: XmlElement, folder: string) => boolean }[] = [
  { ids: ['CSIP1'], of: 'both', holds: (mets, folder) => mets.attributes.OBJID === folder },
  { ids: ['CSIP2'], of: 'both', holds: (mets) => mets.attributes.TYPE === 'Mixed' },
  {
    ids: ['CSIP6'],
    of: 'both',
    holds: (mets) => /^https:\/\/eark(csip|sip)\.dilcis\.eu\/profile\//.test(mets.attributes.PROFILE ?? ''),
  },
  {
    ids: ['CSIP4', 'CSIP5'],
    of: 'both',
    holds: (mets) =>
      mets.attributes['csip:CONTENTINFORMATIONTYPE'] === 'OTHER' &&
      filled(mets.attributes['csip:OTHERCONTENTINFORMATIONTYPE']),
  },
  { ids: ['CSIP117', 'CSIP7'], of: 'both', holds: (mets) => isMoment(at(mets, 'metsHdr')?.attributes.CREATEDATE) },
  {
    ids: ['CSIP9', 'SIP4'],
    of: 'both',
    holds: (mets) => at(mets, 'metsHdr')?.attributes['csip:OAISPACKAGETYPE'] === 'SIP',
  },
  {
    ids: ['CSIP10', 'CSIP11', 'CSIP12', 'CSIP13', 'CSIP14', 'CSIP15', 'CSIP16'],
    of: 'both',
    holds(mets) {
      const software = agents(mets).filter(
        ({ attributes }) =>
          attributes.ROLE === 'CREATOR' && attributes.TYPE === 'OTHER' && attributes.OTHERTYPE === 'SOFTWARE',
      );
      const [note] = inside(software[0], 'note');
      return (
        software.length === 1 &&
        at(software[0], 'name')?.text === 'Stadig' &&
        filled(note?.text) &&
        note?.attributes['csip:NOTETYPE'] === 'SOFTWARE VERSION'
      );
    },
  },
  {
    ids: ['SIP2'],
    of: 'package',
    holds: (mets) => mets.attributes.PROFILE === 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
  },
  {
    ids: ['SIP10', 'SIP11', 'SIP14'],
    of: 'package',
    holds: (mets) =>
      organisationAgents(mets, 'ARCHIVIST').length === 1 && organisationAgents(mets, 'ARCHIVIST').every(isIdentified),
  },
  {
    ids: ['SIP15', 'SIP16', 'SIP17', 'SIP20'],
    of: 'package',
    holds: (mets) =>
      organisationAgents(mets, 'CREATOR').length === 1 && organisationAgents(mets, 'CREATOR').every(isIdentified),
  },
  {
    ids: ['CSIP18', 'CSIP19'],
    of: 'package',
    holds: (mets) =>
      inside(mets, 'dmdSec').length === 2 &&
      inside(mets, 'dmdSec').every(({ attributes }) => filled(attributes.ID) && isMoment(attributes.CREATED)),
  },
  {
    ids: ['CSIP22', 'CSIP23', 'CSIP24', 'CSIP25', 'CSIP26', 'CSIP27', 'CSIP28', 'CSIP29', 'CSIP30'],
    of: 'package',
    holds: (mets) =>
      inside(mets, 'dmdSec').every(
        (section) => inside(section, 'mdRef').length === 1 && inside(section, 'mdRef').every(isMetadataReference),
      ),
  },
  {
    ids: ['CSIP33'],
    of: 'both',
    holds: (mets) => provenance(mets).length === 1 && provenance(mets).every(({ attributes }) => filled(attributes.ID)),
  },
  {
    ids: ['CSIP36', 'CSIP37', 'CSIP38', 'CSIP39', 'CSIP40', 'CSIP41', 'CSIP42', 'CSIP43', 'CSIP44'],
    of: 'both',
    holds: (mets) =>
      provenance(mets).every(
        (section) =>
          inside(section, 'mdRef').length === 1 &&
          inside(section, 'mdRef').every((one) => isMetadataReference(one) && one.attributes.MDTYPE === 'PREMIS'),
      ),
  },
  {
    ids: ['CSIP59'],
    of: 'both',
    holds: (mets) => inside(mets, 'fileSec').length === 1 && filled(at(mets, 'fileSec')?.attributes.ID),
  },
  { ids: ['CSIP60'], of: 'package', holds: (mets) => uses(mets).includes('Documentation') },
  { ids: ['CSIP113'], of: 'package', holds: (mets) => uses(mets).includes('Schemas') },
  { ids: ['CSIP114'], of: 'both', holds: (mets) => uses(mets).some((use) => use.startsWith('Representations')) },
  {
    ids: ['CSIP64', 'CSIP65', 'CSIP66'],
    of: 'both',
    holds: (mets) =>
      groups(mets).every(
        (group) => filled(group.attributes.USE) && filled(group.attributes.ID) && inside(group, 'file').length > 0,
      ),
  },
  {
    ids: ['CSIP67', 'CSIP68', 'CSIP69', 'CSIP70', 'CSIP71', 'CSIP72'],
    of: 'both',
    holds: (mets) => filesIn(mets).every(({ attributes }) => filled(attributes.ID) && isDescribed(attributes)),
  },
  {
    ids: ['CSIP76', 'CSIP77', 'CSIP78', 'CSIP79'],
    of: 'both',
    holds: (mets) =>
      filesIn(mets).every((file) => inside(file, 'FLocat').length === 1 && inside(file, 'FLocat').every(isLocated)),
  },
  {
    ids: ['CSIP80', 'CSIP81', 'CSIP82', 'CSIP83'],
    of: 'both',
    holds: (mets) =>
      inside(mets, 'structMap').length === 1 &&
      struct(mets)?.attributes.TYPE === 'PHYSICAL' &&
      struct(mets)?.attributes.LABEL === 'CSIP' &&
      filled(struct(mets)?.attributes.ID),
  },
  {
    ids: ['CSIP84', 'CSIP85'],
    of: 'both',
    holds: (mets) => inside(struct(mets), 'div').length === 1 && filled(at(struct(mets), 'div')?.attributes.ID),
  },
  {
    ids: ['CSIP88', 'CSIP89', 'CSIP90'],
    of: 'both',
    holds(mets) {
      const [metadata, ...more] = divisions(mets, 'Metadata');
      const told = [metadata?.attributes.ADMID, metadata?.attributes.DMDID].join(' ').trim().split(/\s+/);
      const there = [...inside(mets, 'dmdSec'), ...provenance(mets)].map(({ attributes }) => attributes.ID);
      return more.length === 0 && filled(metadata?.attributes.ID) && told.toSorted().join() === there.toSorted().join();
    },
  },
  {
    ids: ['CSIP94', 'CSIP95', 'CSIP96', 'CSIP116'],
    of: 'package',
    holds: (mets) => pointsAtGroup(mets, 'Documentation'),
  },
  { ids: ['CSIP98', 'CSIP99', 'CSIP100', 'CSIP118'], of: 'package', holds: (mets) => pointsAtGroup(mets, 'Schemas') },
  {
    ids: ['CSIP102', 'CSIP103', 'CSIP104', 'CSIP119'],
    of: 'representation',
    holds: (mets) => pointsAtGroup(mets, 'Representations'),
  },
  {
    ids: ['CSIP106', 'CSIP107', 'CSIP108', 'CSIP109', 'CSIP110', 'CSIP111', 'CSIP112'],
    of: 'package',
    holds(mets) {
      const [division] = divisions(mets, 'Representations/rep1');
      const [pointer, ...more] = inside(division, 'mptr');
      const group = groups(mets).find(({ attributes }) => attributes.ID === pointer?.attributes['xlink:title']);
      return (
        more.length === 0 &&
        filled(division?.attributes.ID) &&
        pointer !== undefined &&
        isLocated(pointer) &&
        group?.attributes.USE === 'Representations/rep1' &&
        pointer.attributes['xlink:href'] === innerMets
      );
    },
  },
];

describe('what the profiles say that a package must have (CSIP 2.1.0, SIP 2.1.0)', () => {
  test.each(requirements.map((one) => [one.ids.join(', '), one] as const))('%s', (_ids, { of, holds }) => {
    if (of !== 'representation') expect(holds(tree(rootMets), packageFolder), rootMets).toBe(true);
    if (of !== 'package') expect(holds(tree(innerMets), 'rep1'), innerMets).toBe(true);
  });

  test('ids are unique in the package, and the package says whether it is new', () => {
    const ids = [rootMets, innerMets].flatMap((path) => [...text(path).matchAll(/ ID="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(at(tree(rootMets), 'metsHdr')?.attributes.RECORDSTATUS).toBe('NEW');
  });

  test('every file stands in PREMIS with its digest, and no person does', () => {
    const premis = tree('representations/rep1/metadata/preservation/premis.xml');
    const digests = inside(premis, 'object').map(
      (one) => at(one, 'objectCharacteristics', 'fixity', 'messageDigest')?.text,
    );
    expect(digests).toEqual(filesIn(tree(innerMets)).map(({ attributes }) => attributes.CHECKSUM));
    const types = inside(tree('metadata/preservation/premis.xml'), 'agent').map(
      (agent) => at(agent, 'agentType')?.text,
    );
    expect(types).toEqual(['organization', 'software']);
  });
});

function agents(mets: XmlElement): XmlElement[] {
  return inside(at(mets, 'metsHdr'), 'agent');
}
function organisationAgents(mets: XmlElement, role: string): XmlElement[] {
  return agents(mets).filter(({ attributes }) => attributes.ROLE === role && attributes.TYPE === 'ORGANIZATION');
}
function isIdentified(agent: XmlElement): boolean {
  return filled(at(agent, 'name')?.text) && at(agent, 'note')?.attributes['csip:NOTETYPE'] === 'IDENTIFICATIONCODE';
}
function provenance(mets: XmlElement): XmlElement[] {
  return inside(at(mets, 'amdSec'), 'digiprovMD');
}
function groups(mets: XmlElement): XmlElement[] {
  return inside(at(mets, 'fileSec'), 'fileGrp');
}
function uses(mets: XmlElement): string[] {
  return groups(mets).map(({ attributes }) => attributes.USE ?? '');
}
function filesIn(mets: XmlElement): XmlElement[] {
  return groups(mets).flatMap((group) => inside(group, 'file'));
}
function struct(mets: XmlElement): XmlElement | undefined {
  return at(mets, 'structMap');
}
function divisions(mets: XmlElement, label: string): XmlElement[] {
  return inside(at(struct(mets), 'div'), 'div').filter(({ attributes }) => attributes.LABEL === label);
}
function pointsAtGroup(mets: XmlElement, label: string): boolean {
  const [division] = divisions(mets, label);
  const pointers = inside(division, 'fptr').map(({ attributes }) => attributes.FILEID);
  const wanted = groups(mets)
    .filter(({ attributes }) => attributes.USE === label)
    .map(({ attributes }) => attributes.ID);
  return filled(division?.attributes.ID) && pointers.length > 0 && pointers.join() === wanted.join();
}
function isMetadataReference(reference: XmlElement): boolean {
  return isLocated(reference) && filled(reference.attributes.MDTYPE) && isDescribed(reference.attributes);
}
function isLocated({ attributes }: XmlElement): boolean {
  return attributes.LOCTYPE === 'URL' && attributes['xlink:type'] === 'simple' && filled(attributes['xlink:href']);
}
function isDescribed(attributes: Record<string, string>): boolean {
  const { MIMETYPE, SIZE, CREATED, CHECKSUM, CHECKSUMTYPE } = attributes;
  return (
    /^[a-z]+\/\S+/.test(MIMETYPE ?? '') &&
    /^\d+$/.test(SIZE ?? '') &&
    isMoment(CREATED) &&
    /^[0-9a-f]{64}$/.test(CHECKSUM ?? '') &&
    CHECKSUMTYPE === 'SHA-256'
  );
}
function isMoment(value: string | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(value ?? '');
}
function filled(value: string | undefined): boolean {
  return (value ?? '').trim() !== '';
}
