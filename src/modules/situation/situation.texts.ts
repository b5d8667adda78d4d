import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of the overview, and those that findings and needs share. */
export const situationTexts = defineTexts(
  {
    title: 'Lägesbild',
    lead: 'Det ni har fått veta, och vad som behöver bli bättre.',
    findings: {
      title: 'Slutsatser',
      purpose: 'En slutsats säger i en mening vad ett resultat betyder för er. Den pekar på svaren som den bygger på.',
      add: 'Skriv en slutsats',
      caption: 'Slutsatser',
      finding: 'Slutsats',
      evidence: 'Underlag',
      needs: 'Behov',
    },
    needs: {
      title: 'Behov',
      purpose:
        'Ett behov säger vad som måste bli bättre, för en förvaltning eller för hela kommunen. Planens åtgärder svarar mot behoven.',
      add: 'Skriv ett behov',
      order: 'Ordna behoven efter vikt',
      show: 'Visa',
      filter: 'Vilka behov ska visas?',
      all: 'Alla',
      whole: 'Hela organisationen',
      rank: 'Ordning',
      need: 'Behov',
      reason: 'Varför den platsen',
      findings: 'Slutsatser',
      unranked: 'inte ordnat',
      none: 'Här finns inga behov ännu.',
    },
    gaps: {
      title: 'Det som saknas',
      nothing: 'Alla slutsatser har underlag och alla behov bygger på en slutsats.',
      finding: 'Slutsatsen saknar underlag:',
      need: 'Behovet bygger inte på någon slutsats:',
    },
  },
  {
    title: 'Situational picture',
    lead: 'What you have found out, and what should improve.',
    findings: {
      title: 'Findings',
      purpose: 'A finding says in one sentence what a result means to you. It points at the answers it rests on.',
      add: 'Write a finding',
      caption: 'Findings',
      finding: 'Finding',
      evidence: 'Evidence',
      needs: 'Needs',
    },
    needs: {
      title: 'Needs',
      purpose:
        'A need says what should improve, for one administration or for the whole municipality. The measures of the plan answer to the needs.',
      add: 'Write a need',
      order: 'Put the needs in order of weight',
      show: 'Show',
      filter: 'Which needs should be shown?',
      all: 'All',
      whole: 'The whole organisation',
      rank: 'Order',
      need: 'Need',
      reason: 'Why that place',
      findings: 'Findings',
      unranked: 'not in order',
      none: 'There are no needs here yet.',
    },
    gaps: {
      title: 'What is missing',
      nothing: 'Every finding has evidence and every need rests on a finding.',
      finding: 'The finding has no evidence:',
      need: 'The need rests on no finding:',
    },
  },
);
