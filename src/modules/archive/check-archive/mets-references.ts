import { at, inside, type XmlElement } from '../package/xml.ts';

/** A file that METS says belongs here. `sha256` is undefined where it has no SHA-256 of it. */
export type Reference = { path: string; size: number; sha256: string | undefined };

/** What a METS document points at: its metadata and its files, and the METS documents of representations, all by their path from it. */
export function referencesOf(mets: XmlElement): { files: Reference[]; representations: string[] } {
  const sections = [...inside(mets, 'dmdSec'), ...inside(mets, 'amdSec').flatMap(({ children }) => children)];
  const metadata = sections.flatMap((section) => inside(section, 'mdRef'));
  const content = inside(at(mets, 'fileSec'), 'fileGrp').flatMap((group) => inside(group, 'file'));
  const pointers = inside(mets, 'structMap').flatMap(pointersIn);
  return {
    files: [
      ...metadata.map((one) => referenceOf(one, one)),
      ...content.map((one) => referenceOf(one, at(one, 'FLocat'))),
    ],
    representations: [...new Set(pointers)],
  };
}

function referenceOf({ attributes }: XmlElement, located: XmlElement | undefined): Reference {
  return {
    path: pathOf(located),
    size: Number(attributes.SIZE),
    sha256: attributes.CHECKSUMTYPE === 'SHA-256' ? attributes.CHECKSUM?.toLowerCase() : undefined,
  };
}

function pointersIn(division: XmlElement): string[] {
  return [...inside(division, 'mptr').map(pathOf), ...inside(division, 'div').flatMap((child) => pointersIn(child))];
}

/** A relative address as the path that it means. */
function pathOf(located: XmlElement | undefined): string {
  const href = located?.attributes['xlink:href'] ?? '';
  try {
    return decodeURIComponent(href.replace(/^(file:)?\.\//, ''));
  } catch {
    return href; // no address: then no file has that name
  }
}
