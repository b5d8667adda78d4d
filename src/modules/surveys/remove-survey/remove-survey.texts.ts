import { defineTexts } from '#platform/i18n/texts.ts';

export const removeSurveyTexts = defineTexts(
  {
    heading: 'Ta bort utkastet',
    question: (title: string) => `Ska utkastet ”${title}” tas bort?`,
    consequence: 'Frågevalet och grupperna försvinner. Det går inte att ångra.',
    label: 'Ta bort utkastet',
    removed: (title: string) => `Tog bort utkastet till enkäten ”${title}”`,
  },
  {
    heading: 'Remove the draft',
    question: (title: string) => `Remove the draft “${title}”?`,
    consequence: 'The choice of questions and the groups disappear. This cannot be undone.',
    label: 'Remove the draft',
    removed: (title: string) => `Removed the draft of the survey “${title}”`,
  },
);
