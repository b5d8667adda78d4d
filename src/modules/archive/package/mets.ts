import { createHash } from 'node:crypto';
import { element, writeXml, type XmlElement } from './xml.ts';

/** A file as a METS document points at it, by its path from that document. `created` is a moment (ISO 8601). */
export type MetsFile = {
  href: string;
  mediaType: string;
  size: number;
  sha256: string;
  created: string;
  /** Where the media type says too little. */
  format?: { name: string; version: string } | undefined;
};

export type MetsMetadata = MetsFile & { section: 'descriptive' | 'preservation'; type: string; otherType?: string };

type MetsAgent = { role: string; type: string; otherType?: string; name: string; note: string; noteType: string };

/** A METS document of a package, or of a representation in it (E-ARK CSIP 2.1.0, and SIP 2.1.0 for the package). */
export type Mets = {
  /** Name of the folder it stands in. */
  id: string;
  /** First in the ids of this document, which are unique in the package. */
  prefix: string;
  label: string;
  createdAt: string;
  /** Only of the package. */
  recordStatus?: 'NEW' | 'REPLACEMENT';
  agents: readonly MetsAgent[];
  metadata: readonly MetsMetadata[];
  groups: readonly { use: string; files: readonly MetsFile[]; representation?: { href: string } }[];
};

const profiles = {
  package: 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
  representation: 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml',
};
/** What a Stadig package holds, as the European vocabulary has no word for it. */
export const contentType = 'stadig-matter-1';
const contentTypes = { 'csip:CONTENTINFORMATIONTYPE': 'OTHER', 'csip:OTHERCONTENTINFORMATIONTYPE': contentType };

/** The document with the digest of itself: whoever changes a sign in it must also change that. */
export function writeMets(mets: Mets): Uint8Array {
  const blank = writeXml(metsElement(mets));
  const digest = createHash('sha256').update(blank).digest('hex');
  return new TextEncoder().encode(blank.replace(sealPlace, (_all, start: string) => `${start}${digest}`));
}

const sealType = 'STADIG-METS-SHA256';
const noSeal = '0'.repeat(64);
const sealPlace = new RegExp(`(TYPE="${sealType}">)[0-9a-f]{64}`);

/** Whether a METS document still gives the digest that stands in it; undefined where none does. */
export function sealHolds(bytes: Uint8Array): boolean | undefined {
  const text = new TextDecoder().decode(bytes);
  const written = sealPlace.exec(text)?.[0].slice(-64);
  if (written === undefined) return undefined;
  const blank = text.replace(sealPlace, (_all, start: string) => `${start}${noSeal}`);
  return createHash('sha256').update(blank).digest('hex') === written;
}

function metsElement(mets: Mets): XmlElement {
  const isPackage = mets.recordStatus !== undefined;
  const { prefix } = mets;
  const metadata = mets.metadata.map((one, index) => ({ ...one, id: `${prefix}-md-${index + 1}` }));
  const descriptive = metadata.filter(({ section }) => section === 'descriptive');
  const preservation = metadata.filter(({ section }) => section === 'preservation');
  const groups = mets.groups.map((group, index) => ({ ...group, id: `${prefix}-grp-${index + 1}` }));
  return element(
    'mets',
    {
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
      'xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd ' +
        'https://DILCIS.eu/XML/METS/CSIPExtensionMETS https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd ' +
        'https://DILCIS.eu/XML/METS/SIPExtensionMETS https://earksip.dilcis.eu/schema/DILCISExtensionSIPMETS.xsd',
      OBJID: mets.id,
      LABEL: mets.label,
      TYPE: 'Mixed',
      PROFILE: isPackage ? profiles.package : profiles.representation,
      ...contentTypes,
    },
    [
      element(
        'metsHdr',
        { CREATEDATE: mets.createdAt, RECORDSTATUS: mets.recordStatus, 'csip:OAISPACKAGETYPE': 'SIP' },
        [...mets.agents.map(agentElement), isPackage && element('altRecordID', { TYPE: sealType }, noSeal)],
      ),
      ...descriptive.map((one) =>
        element('dmdSec', { ID: one.id, CREATED: one.created, STATUS: 'CURRENT' }, [metadataReference(one)]),
      ),
      element(
        'amdSec',
        { ID: `${prefix}-amd` },
        preservation.map((one) =>
          element('digiprovMD', { ID: one.id, CREATED: one.created, STATUS: 'CURRENT' }, [metadataReference(one)]),
        ),
      ),
      element(
        'fileSec',
        { ID: `${prefix}-files` },
        groups.map((group) =>
          element(
            'fileGrp',
            { ID: group.id, USE: group.use, ...(group.representation ? contentTypes : {}) },
            group.files.map((file, index) => fileElement(file, `${group.id}-file-${index + 1}`)),
          ),
        ),
      ),
      element('structMap', { ID: `${prefix}-struct`, TYPE: 'PHYSICAL', LABEL: 'CSIP' }, [
        element('div', { ID: `${prefix}-div`, LABEL: mets.id }, [
          element('div', {
            ID: `${prefix}-div-metadata`,
            LABEL: 'Metadata',
            ADMID: preservation.map(({ id }) => id).join(' '),
            DMDID: descriptive.map(({ id }) => id).join(' ') || undefined,
          }),
          ...groups.map(({ id, use, representation }, index) =>
            element('div', { ID: `${prefix}-div-${index + 1}`, LABEL: use }, [
              representation
                ? element('mptr', {
                    LOCTYPE: 'URL',
                    'xlink:type': 'simple',
                    'xlink:href': representation.href,
                    'xlink:title': id,
                  })
                : element('fptr', { FILEID: id }),
            ]),
          ),
        ]),
      ]),
    ],
  );
}

function agentElement({ role, type, otherType, name, note, noteType }: MetsAgent): XmlElement {
  return element('agent', { ROLE: role, TYPE: type, OTHERTYPE: otherType }, [
    element('name', {}, name),
    element('note', { 'csip:NOTETYPE': noteType }, note),
  ]);
}

function metadataReference(one: MetsMetadata): XmlElement {
  return element('mdRef', {
    LOCTYPE: 'URL',
    'xlink:type': 'simple',
    'xlink:href': one.href,
    MDTYPE: one.type,
    OTHERMDTYPE: one.otherType,
    ...fileFacts(one),
  });
}

function fileElement(file: MetsFile, id: string): XmlElement {
  const format = file.format && {
    'sip:FILEFORMATNAME': file.format.name,
    'sip:FILEFORMATVERSION': file.format.version,
  };
  return element('file', { ID: id, ...fileFacts(file), ...format }, [
    element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': file.href }),
  ]);
}

function fileFacts({ mediaType, size, created, sha256 }: MetsFile) {
  return { MIMETYPE: mediaType, SIZE: size, CREATED: created, CHECKSUM: sha256, CHECKSUMTYPE: 'SHA-256' };
}
