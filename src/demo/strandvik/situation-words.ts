/** What Strandvik found and needs. Invented throughout; the figures in the findings come from the frozen result, not from here. */

export const findings = [
  {
    title: 'Få vet vem de ska kontakta på kvällar och helger',
    text: 'Det gäller alla förvaltningar. Dagtid är det något fler som vet.',
    questionKey: 'C3',
    gap: 'oro-kvall',
  },
  {
    title: 'Svåra samtal känns osäkra',
    text: 'Det gäller särskilt de som möter unga varje dag. Flera säger att de hellre låter bli.',
    questionKey: 'D1',
  },
  {
    title: 'Kunskapen om nätet är låg',
    text: 'De som arbetar med barn och unga vet mindre om vad som händer på nätet än om vad som händer på orten.',
    questionKey: 'A2',
  },
  {
    title: 'Det är oklart vem som har ansvaret',
    text: 'Enheterna pekar på olika funktioner. Delade tjänster gör det otydligare.',
    questionKey: 'F1',
    gap: 'ansvar',
  },
  {
    title: 'Korta lektioner passar bäst',
    text: 'Den som arbetar i schema har svårt att komma ifrån en halv dag. Korta lektioner och samtal i arbetsgruppen önskas oftast.',
    questionKey: 'I2',
  },
] as const;

/** What Stadig suggested and the working group did not take up. */
export const dismissed = {
  gap: 'uppdrag-tid',
  reason: 'Tiden är en fråga för budgeten. Kommunstyrelsen har redan bett om ett underlag till den.',
};

export const needs = [
  {
    title: 'En känd väg för oro, dag som natt',
    text: 'Alla ska veta vem de ringer, också en lördag kväll.',
    administration: null,
    findings: [0, 3],
    reason: 'Berör flest och går att lösa först. Utan den hjälper inte utbildning.',
  },
  {
    title: 'Trygghet i svåra samtal',
    text: 'Personalen behöver öva på samtal om hot, hat och extremism.',
    administration: 'Barn- och utbildningsförvaltningen',
    findings: [1],
    reason: 'De möter unga varje dag och säger själva att de är osäkra.',
  },
  {
    title: 'Kunskap om vad som händer på nätet',
    text: 'Grunderna för alla som arbetar med barn och unga.',
    administration: 'Kultur- och fritidsförvaltningen',
    findings: [2],
    reason: 'Fritidsgårdarna ser det först.',
  },
  {
    title: 'Tydligt ansvar i varje förvaltning',
    text: 'En utpekad funktion med ersättare och avsatt tid.',
    administration: null,
    findings: [3],
    reason: 'Svaren visar att ansvaret faller mellan stolarna.',
  },
  {
    title: 'Utbildning som ryms i schemat',
    text: 'Korta lektioner som går att göra mellan två pass.',
    administration: 'Omsorgsförvaltningen',
    findings: [4],
    reason: 'Störst antal anställda och minst möjlighet att samlas.',
  },
] as const;

/** What has been said and written down, and still waits for something to rest on. */
export const waiting = {
  finding: {
    title: 'Föreningarna frågar vem i kommunen de kan tala med',
    text: 'Det kom upp på två möten under våren. Vi har ännu inte tagit reda på hur många det gäller.',
  },
  need: {
    title: 'Vikarier behöver veta lika mycket som andra',
    text: 'Arbetsgruppen tror det, men enkäten gick inte till vikarier.',
  },
};

/** New words for two findings after the working group had read them once more. `finding` is a place in the list above. */
export const readAgainAs = {
  confirmed: {
    finding: 1,
    text: 'Det gäller särskilt de som möter unga varje dag. Arbetsgruppen tror att övning hjälper mer än fler regler.',
  },
  waiting: {
    finding: 2,
    text: 'Det är lika i alla förvaltningar. Först trodde vi att det bara gällde dem som arbetar med barn och unga.',
  },
} as const;
