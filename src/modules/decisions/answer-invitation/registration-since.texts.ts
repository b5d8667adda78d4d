import { defineTexts } from '#platform/i18n/texts.ts';

export const registrationSinceTexts = defineTexts(
  {
    title: 'Anmälan har ändrats sedan tjänsteskrivelsen lämnades',
    lead: 'Det som står i tjänsteskrivelsen stämmer inte längre med det som är anmält:',
    nobody: 'Alla platser har lämnats tillbaka.',
    places: (administration: string, before: number, now: number) =>
      `${administration}: ${before} i tjänsteskrivelsen, ${now === 0 ? 'ingen anmäld' : now === 1 ? '1 anmäld' : `${now} anmälda`} nu.`,
    fee: (before: string, now: string) => `Avgiften: ${before} per person i tjänsteskrivelsen, ${now} nu.`,
    todo: 'Säg till registratorn, eller skriv en ny tjänsteskrivelse innan det beslutas.',
    decided: 'Beslutet ligger fast. Anteckna ändringen i ärendet om den behöver redovisas.',
  },
  {
    title: 'The registration has changed since the memorandum was handed over',
    lead: 'What the memorandum says no longer agrees with what is registered:',
    nobody: 'All places have been given back.',
    places: (administration, before, now) =>
      `${administration}: ${before} in the memorandum, ${now === 0 ? 'none' : now} registered now.`,
    fee: (before, now) => `The fee: ${before} per person in the memorandum, ${now} now.`,
    todo: 'Tell the registrar, or write a new memorandum before it is decided.',
    decided: 'The decision stands. Note the change in the matter if it has to be accounted for.',
  },
);
