import { defineTexts } from '#platform/i18n/texts.ts';

export const kindTexts = defineTexts(
  {
    mandate: 'Uppdrag',
    survey: 'Enkät',
    result: 'Enkätresultat',
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
    finding: 'Finding',
    need: 'Need',
    measure: 'Measure',
    plan: 'Plan',
    matter: 'Matter',
    memorandum: 'Memorandum',
    decision: 'Decision',
  },
);
