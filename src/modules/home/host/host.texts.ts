import { defineTexts } from '#platform/i18n/texts.ts';

export const hostTexts = defineTexts(
  {
    where: (organisation: string) => `${organisation}: nätverkets rum`,
    people: (count: number) => (count === 1 ? 'En person har tillgång hit.' : `${count} personer har tillgång hit.`),
    alone: {
      next: 'Nästa steg: ge en kollega tillgång. Räkna med två minuter.',
      why: 'Då står inte nätverket still när en av er är borta.',
      button: 'Ge en kollega tillgång',
    },
    nothing: 'Inget väntar på dig.',
    networks: {
      none: 'Nästa steg: skriv den första inbjudan.',
      what: 'Ett nätverk är en serie träffar som ni bjuder in kommuner till.',
      add: 'Lägg till ett nätverk',
      open: 'Till nätverket',
      next: {
        meetings: (title: string) => `Nästa steg: lägg till träffarna i ${title}.`,
        parties: (title: string) => `Nästa steg: lägg till dem ni bjuder in till ${title}.`,
        send: (title: string) => `Nästa steg: skicka inbjudan till ${title}.`,
        waits: (title: string, count: number) =>
          count === 1
            ? `En organisation har inte svarat på ${title}.`
            : `${count} organisationer har inte svarat på ${title}.`,
        answered: (title: string) => `Alla inbjudna har svarat på ${title}.`,
      },
    },
    room: 'Ni är en egen organisation i Stadig. Kommunerna arbetar i sina rum. De ser det som ni bjuder in till, och ni ser deras svar men inte deras arbete.',
  },
  {
    where: (organisation: string) => `${organisation}: the network’s room`,
    people: (count: number) => (count === 1 ? 'One person has access here.' : `${count} people have access here.`),
    alone: {
      next: 'Next step: give a colleague access. Allow two minutes.',
      why: 'The network then does not stand still when one of you is away.',
      button: 'Give a colleague access',
    },
    nothing: 'Nothing waits for you.',
    networks: {
      none: 'Next step: write the first invitation.',
      what: 'A network is a series of meetings that you invite municipalities to.',
      add: 'Add a network',
      open: 'To the network',
      next: {
        meetings: (title: string) => `Next step: add the meetings of ${title}.`,
        parties: (title: string) => `Next step: add those you invite to ${title}.`,
        send: (title: string) => `Next step: send the invitation to ${title}.`,
        waits: (title: string, count: number) =>
          count === 1
            ? `One organisation has not answered ${title}.`
            : `${count} organisations have not answered ${title}.`,
        answered: (title: string) => `Everyone invited to ${title} has answered.`,
      },
    },
    room: 'You are an organisation of your own in Stadig. The municipalities work in their own rooms. They see what you invite to, and you see their answers but not their work.',
  },
);
