import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import { parts } from '../experiences/four-parts.tsx';
import { fourPartsTexts } from '../experiences/four-parts.texts.ts';
import type { Experience } from './experience.queries.ts';
import { experienceTexts } from './experience.texts.ts';

type Documented = { experience: Experience; organisation: string; network: string; date: string };

/** The four parts as a document, in Swedish whoever reads the page: authorities write to each other in Swedish (språklagen 10 §). */
export function experienceDocument({ experience, organisation, network, date }: Documented): DocumentModel {
  const { document } = experienceTexts.sv;
  const blocks = parts.flatMap((part): Block[] => [
    { id: `heading-${part.toLowerCase()}`, type: 'heading', level: 1, runs: [{ text: fourPartsTexts.sv[part] }] },
    ...paragraphsOf(part, experience[part]),
  ]);
  return {
    title: experience.title || document.type,
    language: 'sv',
    head: { organisation, documentType: document.type, date, facts: [{ label: document.of, value: network }] },
    blocks,
  };
}

/** The same as plain text, for a form on the web. */
export function experienceText({ experience, organisation, network }: Omit<Documented, 'date'>): string {
  const sections = parts.map((part) => `${fourPartsTexts.sv[part]}\n\n${experience[part]}`);
  return `${[`${experience.title}\n${organisation}, ${network}`, ...sections].join('\n\n\n')}\n`;
}

function paragraphsOf(part: string, text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => ({ id: `${part.toLowerCase()}-${at}`, type: 'paragraph', runs: [{ text: paragraph }] }));
}
