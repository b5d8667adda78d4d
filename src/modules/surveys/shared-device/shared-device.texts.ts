import { defineTexts } from '#platform/i18n/texts.ts';

export const sharedDeviceTexts = defineTexts(
  {
    heading: 'Gemensam dator eller platta',
    lead: 'För dem som inte vill eller kan svara på sin egen mobil.',
    explanation:
      'På den här adressen kan flera svara efter varandra på samma enhet. När ett svar är skickat är sidan redo för nästa person. Stadig sparar ingenting i enheten.',
    where: 'Adressen',
    poster: 'Hämta ett blad att sätta upp vid enheten (PDF)',
    setUp: 'Ställ i ordning enheten',
    steps: {
      place: 'Ställ enheten där ingen ser skärmen medan någon svarar.',
      window: 'Öppna ett privat fönster. Det kallas också inkognito eller InPrivate.',
      address: 'Läs av rutan eller skriv adressen i det privata fönstret.',
      slips: 'Lägg lapparna med koder bredvid. Var och en drar en lapp och skriver koden.',
      close: 'Stäng det privata fönstret när dagen är slut.',
    },
    notCovered: 'Det här kan sidan inte skydda mot',
    notCoveredList: {
      first: 'program på enheten som spelar in skärmen eller tangenterna',
      second: 'att någon står bakom och ser vad som skrivs',
      third: 'att den som svarar går därifrån utan att ha tryckt på Skicka',
    },
    toSlips: 'Till lapparna med koder',
    sheet: 'Blad till gemensam enhet',
    onPoster: {
      lead: 'Svara här',
      steps: {
        draw: 'Dra en lapp. Visa den inte för någon.',
        code: 'Skriv koden som står på lappen.',
        answer: 'Svara och tryck på Skicka.',
        wait: 'Vänta tills sidan säger att den är redo för nästa person.',
        take: 'Ta med dig lappen.',
      },
      notes: {
        first: 'Sidan sparar ingenting i den här enheten. Gå inte härifrån innan du har skickat.',
        second: 'Till dig som ställer i ordning: öppna adressen i ett privat fönster.',
      },
    },
  },
  {
    heading: 'Shared computer or tablet',
    lead: 'For those who do not want to answer on their own phone, or cannot.',
    explanation:
      'At this address several people can answer one after the other on the same device. When an answer has been sent, the page is ready for the next person. Stadig stores nothing on the device.',
    where: 'The address',
    poster: 'Download a sheet to put up by the device (PDF)',
    setUp: 'Prepare the device',
    steps: {
      place: 'Place the device where nobody sees the screen while someone answers.',
      window: 'Open a private window. It is also called incognito or InPrivate.',
      address: 'Scan the square or type the address in the private window.',
      slips: 'Put the slips with codes beside it. Everyone draws a slip and types the code.',
      close: 'Close the private window at the end of the day.',
    },
    notCovered: 'The page does not protect against',
    notCoveredList: {
      first: 'programs on the device that record the screen or the keys',
      second: 'someone who stands behind and sees what is typed',
      third: 'a person who leaves without having pressed Send',
    },
    toSlips: 'To the slips with codes',
    sheet: 'Sheet for a shared device',
    onPoster: {
      lead: 'Answer here',
      steps: {
        draw: 'Draw a slip. Do not show it to anyone.',
        code: 'Type the code that is on the slip.',
        answer: 'Answer and press Send.',
        wait: 'Wait until the page says that it is ready for the next person.',
        take: 'Take your slip with you.',
      },
      notes: {
        first: 'The page stores nothing on this device. Do not leave before you have sent your answer.',
        second: 'For you who prepare it: open the address in a private window.',
      },
    },
  },
);
