import { defineTexts } from '#platform/i18n/texts.ts';

export const changeRegistrationTexts = defineTexts(
  {
    title: 'Ändra anmälan',
    lead: 'Fler eller färre platser, en annan förvaltning eller en ny beställarreferens. Lämna tomt eller skriv 0 om ingen kommer därifrån.',
    stays: 'Vilka åker?',
    staysHint: 'Ta bort krysset för den som inte åker längre. Namnet finns kvar bland tidigare deltagare.',
    more: 'Fler som åker',
    memorandum:
      'Kostnaden i tjänsteskrivelsen ändras inte av sig själv. Är den ett utkast visar den vad som skiljer, och ni hämtar de nya summorna där. Är den överlämnad eller beslutad kan ni behöva ett nytt beslut.',
    told: 'Ändringen skickas till den som bjuder in. Den kan säga nej, till exempel när platserna är slut.',
    notTold: 'Skriv själva till den som bjuder in. Texten att skicka ändras.',
    pays: (terms: string) => `Den som har färre platser än förut kan få betala ändå. Villkoren: ${terms}`,
    save: 'Spara ändringen',
    changed: (title: string) => `Ändrade anmälan: ”${title}”`,
    notIn: 'Ni är inte anmälda.',
    same: (name: string) => `${name} står redan bland dem som åker`,
    tooMany: (administration: string) =>
      `Det är fler deltagare än platser från ${administration}. Ta bort krysset för någon, eller skriv fler platser.`,
    tooLong: 'Korta texten',
    personWrong: 'Välj bland dem som åker',
  },
  {
    title: 'Change the registration',
    lead: 'More or fewer places, another administration or a new buyer reference. Leave empty or write 0 if nobody comes from there.',
    stays: 'Who goes?',
    staysHint: 'Clear the box of whoever does not go any more. The name is kept among earlier participants.',
    more: 'More who go',
    memorandum:
      'The cost in the memorandum does not change by itself. While it is a draft it shows what differs, and you take the new sums there. When it has been handed over or decided you may need a new decision.',
    told: 'The change is sent to whoever invites, who may say no, for example when there are no places left.',
    notTold: 'Write to whoever invites yourselves. The text to send is changed.',
    pays: (terms: string) => `Whoever has fewer places than before may have to pay all the same. The terms: ${terms}`,
    save: 'Save the change',
    changed: (title: string) => `Changed the registration: “${title}”`,
    notIn: 'You are not registered.',
    same: (name: string) => `${name} is already among those who go`,
    tooMany: (administration: string) =>
      `There are more participants than places from ${administration}. Clear somebody’s box, or write more places.`,
    tooLong: 'Shorten the text',
    personWrong: 'Choose among those who go',
  },
);
