import { broughtHomeSource } from './brought-home-source.ts';
import { conversationSource } from './conversation-source.ts';
import type { EvidenceSource, SourceKind } from './evidence-source.ts';
import { resultSource } from './result-source.ts';
import { shareSource } from './share-source.ts';

export const evidenceSources: Record<SourceKind, EvidenceSource> = {
  result: resultSource,
  conversation: conversationSource,
  share: shareSource,
  home: broughtHomeSource,
};
