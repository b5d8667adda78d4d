import type { ArchivedMatter } from './archived-matter.ts';
import type { MetsFile } from './mets.ts';
import { element, type XmlElement } from './xml.ts';

const root = {
  xmlns: 'http://www.loc.gov/premis/v3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.loc.gov/premis/v3 https://www.loc.gov/standards/premis/premis.xsd',
  version: '3.0',
};

/** The files of a representation: digest, size, format and what they were called when they came (PREMIS 3). */
export function premisOfFiles(files: readonly (MetsFile & { originalName: string })[]): XmlElement {
  return element(
    'premis',
    root,
    files.map((file) =>
      element('object', { 'xsi:type': 'file' }, [
        identifier('object', 'path', file.href),
        element('objectCharacteristics', {}, [
          element('fixity', {}, [
            element('messageDigestAlgorithm', {}, 'SHA-256'),
            element('messageDigest', {}, file.sha256),
          ]),
          element('size', {}, String(file.size)),
          element('format', {}, [
            element('formatDesignation', {}, [
              element('formatName', {}, file.format?.name ?? file.mediaType),
              file.format && element('formatVersion', {}, file.format.version),
            ]),
          ]),
        ]),
        element('originalName', {}, file.originalName),
      ]),
    ),
  );
}

/** What was done in the matter, by the authority and the program: no person is an agent here. */
export function premisOfMatter(matter: ArchivedMatter, software: { name: string; version: string }): XmlElement {
  const agency = `${matter.agency.name}, ${matter.committee.name}`;
  return element('premis', root, [
    element('object', { 'xsi:type': 'representation' }, [identifier('object', 'package', matter.packageId)]),
    ...matter.events.map(({ at, action }, index) =>
      event({ number: index + 1, type: action, at, packageId: matter.packageId, agent: 'authority' }),
    ),
    event({
      number: matter.events.length + 1,
      type: 'information package creation',
      at: matter.asOf,
      packageId: matter.packageId,
      agent: 'software',
    }),
    agent({ key: 'authority', name: agency, type: 'organization' }),
    agent({ key: 'software', name: software.name, type: 'software', version: software.version }),
  ]);
}

function event(of: { number: number; type: string; at: string; packageId: string; agent: string }): XmlElement {
  return element('event', {}, [
    identifier('event', 'local', `event-${of.number}`),
    element('eventType', {}, of.type),
    element('eventDateTime', {}, of.at),
    element('linkingAgentIdentifier', {}, [
      element('linkingAgentIdentifierType', {}, 'local'),
      element('linkingAgentIdentifierValue', {}, of.agent),
    ]),
    element('linkingObjectIdentifier', {}, [
      element('linkingObjectIdentifierType', {}, 'package'),
      element('linkingObjectIdentifierValue', {}, of.packageId),
    ]),
  ]);
}

function agent(of: { key: string; name: string; type: string; version?: string }): XmlElement {
  return element('agent', {}, [
    identifier('agent', 'local', of.key),
    element('agentName', {}, of.name),
    element('agentType', {}, of.type),
    of.version !== undefined && element('agentVersion', {}, of.version),
  ]);
}

function identifier(what: 'object' | 'event' | 'agent', type: string, value: string): XmlElement {
  return element(`${what}Identifier`, {}, [
    element(`${what}IdentifierType`, {}, type),
    element(`${what}IdentifierValue`, {}, value),
  ]);
}
