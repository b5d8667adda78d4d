import { defineTexts } from '#platform/i18n/texts.ts';

export const acceptProposalTexts = defineTexts(
  {
    title: 'Börja med det vanliga',
    lead: 'Kryssa för det som finns hos er. Namnen går att ändra sedan, och allt går att ta bort.',
    committees: 'Nämnder',
    administrations: 'Förvaltningar',
    save: 'Lägg till de ikryssade',
    nothingLeft: 'Ni har redan allt det som är vanligt i en kommun.',
    notMunicipality: 'Förslaget gäller kommuner. Lägg till era nämnder och förvaltningar var för sig.',
    back: 'Tillbaka till organisationen',
    own: 'Heter det något annat hos er? Lägg till det själv:',
    addCommittee: 'Lägg till en nämnd',
    addAdministration: 'Lägg till en förvaltning',
    nothingChosen: 'Kryssa för minst en nämnd eller förvaltning',
    unknown: 'Välj bland dem som står i listan',
    added: (count: number) =>
      count === 1
        ? 'Lade till en vanlig nämnd eller förvaltning'
        : `Lade till ${count} vanliga nämnder och förvaltningar`,
  },
  {
    title: 'Begin with the usual ones',
    lead: 'Tick what you have. The names can be changed later, and everything can be removed.',
    committees: 'Committees',
    administrations: 'Administrations',
    save: 'Add the ticked ones',
    nothingLeft: 'You already have everything that is usual in a municipality.',
    notMunicipality: 'The proposal is for municipalities. Add your committees and administrations one by one.',
    back: 'Back to the organisation',
    own: 'Do you call it something else? Add it yourself:',
    addCommittee: 'Add a committee',
    addAdministration: 'Add an administration',
    nothingChosen: 'Tick at least one committee or administration',
    unknown: 'Choose among those in the list',
    added: (count: number) =>
      count === 1
        ? 'Added one usual committee or administration'
        : `Added ${count} usual committees and administrations`,
  },
);
