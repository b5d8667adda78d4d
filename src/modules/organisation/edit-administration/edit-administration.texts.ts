import { defineTexts } from '#platform/i18n/texts.ts';

export const editAdministrationTexts = defineTexts(
  {
    addTitle: 'Lägg till en förvaltning',
    changeTitle: (name: string) => `Ändra ${name}`,
    name: 'Namn',
    nameHint: 'Till exempel Barn- och utbildningsförvaltningen',
    shortName: 'Kortnamn',
    shortNameHint: 'Det ni säger till vardags, till exempel BUF',
    committee: 'Nämnd som den arbetar för',
    noCommittee: 'Ingen vald',
    save: 'Spara förvaltningen',
    change: 'Ändra förvaltningen',
    remove: 'Ta bort förvaltningen',
    question: (name: string) => `Vill du ta bort ${name}?`,
    units: (count: number, staff: string) =>
      count === 0
        ? 'Förvaltningen har inga enheter.'
        : count === 1
          ? `Dess enda enhet (${staff}) försvinner också.`
          : `Dess ${count} enheter (${staff}) försvinner också.`,
    posts: (count: number) =>
      count === 1 ? 'En tjänst står kvar, men utan förvaltning.' : `${count} tjänster står kvar, men utan förvaltning.`,
    surveys: 'Enkäter som redan är öppnade behåller sina grupper.',
    inUse:
      'Förvaltningen går inte att ta bort, för behov eller annat arbete hör till den. Flytta det till en annan förvaltning först.',
    itsWork: 'Det här hör till förvaltningen:',
    back: 'Tillbaka till förvaltningen',
    nameMissing: 'Skriv förvaltningens namn',
    nameTooLong: 'Korta namnet till högst 200 tecken',
    shortNameTooLong: 'Korta kortnamnet till högst 20 tecken',
    nameTaken: 'Det finns redan en förvaltning med det namnet',
    committeeMissing: 'Välj en nämnd ur listan',
    added: (name: string) => `Lade till förvaltningen ${name}`,
    changed: (before: string, name: string) =>
      before === name ? `Ändrade förvaltningen ${name}` : `Bytte namn på förvaltningen ${before} till ${name}`,
    removed: (name: string, units: number) =>
      units === 0
        ? `Tog bort förvaltningen ${name}`
        : `Tog bort förvaltningen ${name} med ${units === 1 ? '1 enhet' : `${units} enheter`}`,
  },
  {
    addTitle: 'Add an administration',
    changeTitle: (name: string) => `Change ${name}`,
    name: 'Name',
    nameHint: 'For example the Children and Education Administration',
    shortName: 'Short name',
    shortNameHint: 'What you call it every day, for example BUF',
    committee: 'The committee it works for',
    noCommittee: 'None chosen',
    save: 'Save the administration',
    change: 'Change the administration',
    remove: 'Remove the administration',
    question: (name: string) => `Do you want to remove ${name}?`,
    units: (count: number, staff: string) =>
      count === 0
        ? 'The administration has no units.'
        : count === 1
          ? `Its only unit (${staff}) disappears too.`
          : `Its ${count} units (${staff}) disappear too.`,
    posts: (count: number) =>
      count === 1
        ? 'One post stays, but without an administration.'
        : `${count} posts stay, but without an administration.`,
    surveys: 'Surveys that are already open keep their groups.',
    inUse:
      'The administration cannot be removed, because needs or other work belong to it. First move that to another administration.',
    itsWork: 'This belongs to the administration:',
    back: 'Back to the administration',
    nameMissing: 'Write the name of the administration',
    nameTooLong: 'Shorten the name to at most 200 characters',
    shortNameTooLong: 'Shorten the short name to at most 20 characters',
    nameTaken: 'There is already an administration with that name',
    committeeMissing: 'Choose a committee from the list',
    added: (name: string) => `Added the administration ${name}`,
    changed: (before: string, name: string) =>
      before === name ? `Changed the administration ${name}` : `Renamed the administration ${before} to ${name}`,
    removed: (name: string, units: number) =>
      units === 0
        ? `Removed the administration ${name}`
        : `Removed the administration ${name} with ${units === 1 ? '1 unit' : `${units} units`}`,
  },
);
