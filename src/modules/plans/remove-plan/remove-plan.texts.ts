import { defineTexts } from '#platform/i18n/texts.ts';

export const removePlanTexts = defineTexts(
  {
    title: 'Ta bort planen',
    question: (title: string) => `Vill du ta bort utkastet ”${title}”?`,
    text: 'Texten försvinner och går inte att få tillbaka.',
    measures: (count: number) =>
      count === 1 ? 'Planens åtgärd försvinner också.' : `Planens ${count} åtgärder försvinner också.`,
    needs: 'Behov, slutsatser och uppdrag finns kvar.',
    history: 'I historiken står det kvar att planen fanns och att du tog bort den.',
    remove: 'Ta bort planen',
    toPlan: 'Till planen',
    whyNot: {
      proposed: 'Planen har lagts fram för beslut. Det som har lagts fram sparas, så planen kan inte tas bort.',
      'rested-on': 'Planen kan inte tas bort, för något bygger på den.',
    },
    restsOnIt: 'Det här bygger på planen:',
    changedMeanwhile:
      'Någon har ändrat planen sedan du öppnade sidan, så den är inte borttagen. Läs den igen innan du tar bort den.',
  },
  {
    title: 'Remove the plan',
    question: (title: string) => `Do you want to remove the draft “${title}”?`,
    text: 'The text disappears and cannot be brought back.',
    measures: (count: number) =>
      count === 1 ? 'The measure of the plan disappears too.' : `The ${count} measures of the plan disappear too.`,
    needs: 'Needs, findings and mandates remain.',
    history: 'The history keeps that the plan existed and that you removed it.',
    remove: 'Remove the plan',
    toPlan: 'To the plan',
    whyNot: {
      proposed:
        'The plan has been put forward for decision. What has been put forward is kept, so the plan cannot be removed.',
      'rested-on': 'The plan cannot be removed, because something rests on it.',
    },
    restsOnIt: 'This rests on the plan:',
    changedMeanwhile:
      'Somebody has changed the plan since you opened the page, so it has not been removed. Read it again before you remove it.',
  },
);
