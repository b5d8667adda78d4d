import type { WrittenGap } from './gap.ts';

/** What work among residents, pupils and users asks of staff. */
export const STAFF_GAPS: readonly WrittenGap[] = [
  {
    key: 'hotad-vart',
    asking: ['threatened', 'exposed', 'hatredNoticed', 'affected'],
    lacking: 'C4',
    means: {
      sv: 'Hot finns i arbetet. Många vet ändå inte vart de ska gå när det händer dem själva. Då är det lätt att inget görs.',
      en: 'Threats are part of the work. Still many do not know where to go when it happens to them. Then it easily happens that nothing is done.',
    },
    needs: {
      sv: 'En enkel rutin för hot mot anställda som alla har sett, och ett namn att ringa.',
      en: 'A simple routine for threats against staff that everyone has seen, and a name to call.',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete', 'Lag (2023:196) 4 § 1'],
  },
  {
    key: 'hotad-stod',
    asking: ['threatened', 'exposed'],
    lacking: 'H3',
    means: {
      sv: 'De som har blivit hotade berättar inte, eller får lite hjälp när de gör det. Om ingen gör något kan folk sluta berätta.',
      en: 'Those who have been threatened do not tell, or get little help when they do. If nobody does anything, people may stop telling.',
    },
    needs: {
      sv: 'Ett säkert sätt att ta emot den som berättar, och att visa vad som hände sedan.',
      en: 'A sure way to receive those who tell, and to show what happened next.',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete', 'Lag (2023:196) 4 § 1, följder'],
  },
  {
    key: 'hot-chef',
    asking: ['threatened', 'affected', 'hatredNoticed'],
    lacking: 'D4',
    means: {
      sv: 'Hot och hat finns i arbetet, och många får för lite stöd efteråt. Det kan bero på att cheferna själva saknar tid eller hjälp.',
      en: 'Threats and hatred are part of the work, and many get too little support afterwards. It may be that managers lack time or help themselves.',
    },
    needs: {
      sv: 'Stöd till cheferna: tid, någon att fråga och en plan för det första dygnet.',
      en: 'Support to managers: time, someone to ask and a plan for the first day and night.',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  {
    key: 'oro-rutin',
    asking: ['recruiting', 'noticedOften', 'somethingNoticed'],
    lacking: 'C1',
    means: {
      sv: 'Det händer saker på jobbet som kräver en rutin. Många hittar ingen. En rutin som ingen hittar är ingen rutin.',
      en: 'Things happen at work that call for a routine. Many find none. A routine that nobody can find is no routine.',
    },
    needs: {
      sv: 'En kort rutin, eller att den som finns blir känd på varje arbetsplats.',
      en: 'A short routine, or that the one there is becomes known at every workplace.',
    },
    sources: ['CVE, metodstöd', 'FoU Välfärd Värmland 2015:3'],
  },
  {
    key: 'oro-dagtid',
    asking: ['recruiting', 'noticedOften', 'somethingNoticed'],
    lacking: 'C2',
    means: {
      sv: 'Det som händer ska kunna tas om hand. Många vet inte vem de ska ringa när de blir oroliga.',
      en: 'What happens must be taken care of. Many do not know whom to call when they become concerned.',
    },
    needs: {
      sv: 'En väg för oro med ett namn och ett nummer, som sitter där alla ser den.',
      en: 'A route for concern with a name and a number, put up where everyone sees it.',
    },
    sources: ['CVE, metodstöd', 'FoU Välfärd Värmland 2015:3'],
  },
  {
    key: 'oro-kvall',
    asking: ['recruiting', 'noticedOften', 'somethingNoticed'],
    lacking: 'C3',
    means: {
      sv: 'Det händer saker också när kontoren är stängda. Just då vet många inte vem de ska ringa.',
      en: 'Things happen when the offices are closed too. Just then many do not know whom to call.',
    },
    needs: {
      sv: 'En väg för oro som gäller dygnet runt, även på helger.',
      en: 'A route for concern that holds around the clock, also at weekends.',
    },
    sources: ['Strömsund, projekt STAD', 'CVE, metodstöd'],
  },
  {
    key: 'svara-samtal',
    asking: ['hatredNoticed', 'recruiting', 'affected'],
    lacking: 'D1',
    means: {
      sv: 'Hat, hot eller värvning märks i arbetet. Ett samtal kan vara det första någon gör, och många känner sig inte trygga i det.',
      en: 'Hatred, threats or recruiting are noticed at work. A conversation may be the first thing anyone does, and many do not feel confident in it.',
    },
    needs: {
      sv: 'Övning i svåra samtal, gärna i den egna gruppen.',
      en: 'Practice in difficult conversations, best in one’s own team.',
    },
    sources: ['CVE, metodstöd, samtalsstöd'],
  },
  {
    key: 'hatsprak',
    asking: ['hatefulLanguage', 'hatredNoticed'],
    lacking: 'D5',
    means: {
      sv: 'Hatiskt språk är en del av vardagen för många, och de vet inte hur de ska svara.',
      en: 'Hateful language is part of everyday work for many, and they do not know how to answer.',
    },
    needs: {
      sv: 'Övning i att bemöta hat, med exempel från det egna arbetet.',
      en: 'Practice in responding to hatred, with examples from one’s own work.',
    },
    sources: ['CVE, metodstöd, samtalsstöd'],
  },
  {
    key: 'natet',
    asking: ['online', 'recruiting'],
    lacking: 'A2',
    means: {
      sv: 'Det som märks i arbetet kan ha börjat på nätet. Många vet lite om hur människor dras in där.',
      en: 'What is noticed at work may have started online. Many know little of how people are drawn in there.',
    },
    needs: { sv: 'Grundkunskap om miljöer på nätet.', en: 'Basic knowledge of milieus online.' },
    sources: ['CVE, metodstöd', 'Ramboll för CVE (2021)'],
  },
  {
    key: 'hat-grans',
    asking: ['hatredNoticed', 'hatefulLanguage'],
    lacking: 'A5',
    means: {
      sv: 'Den som möter hat behöver veta vad som är tillåtet att säga och vad som är ett brott. Många är osäkra på gränsen.',
      en: 'Those who meet hatred need to know what may be said and what is a crime. Many are unsure of the line.',
    },
    needs: {
      sv: 'Kunskap om yttrandefrihet och om vad som är hot.',
      en: 'Knowledge of freedom of expression and of what is a threat.',
    },
    sources: ['Regeringsformen 2 kap. 1 §', 'Lag (2023:196) 4 § 1'],
  },
  {
    key: 'utbildning',
    asking: ['somethingNoticed', 'affected', 'noticedOften'],
    lacking: 'A3',
    means: {
      sv: 'Hat, hot eller rykten märks i arbetet, men många har inte fått någon utbildning om det.',
      en: 'Hatred, threats or rumours are noticed at work, but many have had no training on it.',
    },
    needs: {
      sv: 'En grundutbildning som når alla, i en form som går att delta i.',
      en: 'Basic training that reaches everyone, in a form that they can take part in.',
    },
    sources: ['Strömsund, projekt STAD', 'Ramboll för CVE (2021)'],
  },
];
