import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import type { Experience } from '../participation/participation.queries.ts';
import { experienceTexts } from './experience.texts.ts';

type Documented = { experience: Experience; organisation: string; network: string; date: string };

const parts = ['background', 'how', 'successFactors', 'challenges'] as const;

/** The four parts as a document, in Swedish whoever reads the page: authorities write to each other in Swedish (språklagen 10 §). */
export function experienceDocument({ experience, organisation, network, date }: Documented): DocumentModel {
  const { form: t, document } = experienceTexts.sv;
  const blocks = parts.flatMap((part): Block[] => [
    { id: `heading-${part.toLowerCase()}`, type: 'heading', level: 1, runs: [{ text: t[part] }] },
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
  const { form: t } = experienceTexts.sv;
  const sections = parts.map((part) => `${t[part]}\n\n${experience[part]}`);
  return `${[`${experience.title}\n${organisation}, ${network}`, ...sections].join('\n\n\n')}\n`;
}

function paragraphsOf(part: string, text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => ({ id: `${part.toLowerCase()}-${at}`, type: 'paragraph', runs: [{ text: paragraph }] }));
}
