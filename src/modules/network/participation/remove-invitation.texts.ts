import { defineTexts } from '#platform/i18n/texts.ts';

export const removeInvitationTexts = defineTexts(
  {
    title: 'Ta bort inbjudan',
    question: 'Vill du ta bort inbjudan som inte är besvarad?',
    consequence: 'Det som ni har skrivit om den försvinner. Filen finns kvar, eftersom den har kommit in till er.',
    label: 'Ta bort inbjudan',
    answered: 'Inbjudan är besvarad och kan inte tas bort.',
    leanedOn: 'En slutsats i lägesbilden vilar på det som ni har skrivit här. Ta bort slutsatsen först.',
    removed: (title: string) => `Tog bort en inbjudan som inte var besvarad: ”${title}”`,
  },
  {
    title: 'Remove the invitation',
    question: 'Do you want to remove the invitation that has not been answered?',
    consequence: 'What you have written about it is gone. The file stays, since it has come in to you.',
    label: 'Remove the invitation',
    answered: 'The invitation has been answered and cannot be removed.',
    leanedOn: 'A finding in the situational picture leans on what you have written here. Remove the finding first.',
    removed: (title: string) => `Removed an invitation that had not been answered: “${title}”`,
  },
);
