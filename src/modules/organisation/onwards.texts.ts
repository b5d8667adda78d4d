import { defineTexts } from '#platform/i18n/texts.ts';

export const onwardsTexts = defineTexts({ guide: 'Ta reda på behoven' }, { guide: 'Find out the needs' });
