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
    room: 'Ni är en egen organisation i Stadig. Kommunerna arbetar i sina rum och skriver själva in er inbjudan. De ser inte vad ni skriver här, och ni ser inte deras arbete.',
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
    room: 'You are an organisation of your own in Stadig. The municipalities work in their own rooms and enter your invitation themselves. They do not see what you write here, and you do not see their work.',
  },
);
