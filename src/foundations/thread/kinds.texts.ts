import { defineTexts } from '#platform/i18n/texts.ts';

export const kindTexts = defineTexts(
  {
    mandate: 'Uppdrag',
    survey: 'Enkät',
    result: 'Enkätresultat',
    conversation_round: 'Samtalsomgång',
    joint_answer: 'Gruppens samlade svar',
    received_share: 'Andel ur gemensam enkät',
    finding: 'Slutsats',
    need: 'Behov',
    measure: 'Åtgärd',
    plan: 'Plan',
    matter: 'Ärende',
    memorandum: 'Tjänsteskrivelse',
    decision: 'Beslut',
  },
  {
    mandate: 'Mandate',
    survey: 'Survey',
    result: 'Survey result',
    conversation_round: 'Conversation round',
    joint_answer: 'Joint answer',
    received_share: 'Share of a joint survey',
    finding: 'Finding',
    need: 'Need',
    measure: 'Measure',
    plan: 'Plan',
    matter: 'Matter',
    memorandum: 'Memorandum',
    decision: 'Decision',
  },
);
