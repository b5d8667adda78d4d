import type { Bilingual } from './bilingual.ts';

/**
 * Who normally decides on a document of each kind, and why, with the section of kommunallagen (2017:725). `own` is the committee that the matter
 * belongs to; `delegate` somebody in the administration on that committee's behalf.
 */
export type DecisionWay = {
  name: Bilingual;
  decides: 'assembly' | 'own' | 'delegate';
  reason: Bilingual;
  law: string;
  /** When another way is right. */
  otherwise?: Bilingual;
  /** Why nobody can decide on a committee's behalf; left out where it is possible. */
  notDelegable?: Bilingual;
};

const notDelegable: Bilingual = {
  sv: 'En nämnd får inte delegera beslut om verksamhetens mål, inriktning, omfattning eller kvalitet (kommunallagen 6 kap. 38 § 1).',
  en: 'A committee may not delegate decisions on the goals, direction, extent or quality of the activity (kommunallagen 6:38 p. 1).',
};

export const decisionWays = {
  strategy: {
    name: { sv: 'Strategi', en: 'Strategy' },
    decides: 'assembly',
    reason: {
      sv: 'Mål och riktlinjer för verksamheten, och andra frågor av principiell beskaffenhet eller större vikt, beslutar fullmäktige om.',
      en: 'The assembly decides on goals and guidelines for the activity and on other matters of principle or greater weight.',
    },
    law: 'KL 5:1',
    notDelegable,
  },
  'action-plan': {
    name: { sv: 'Åtgärdsplan', en: 'Action plan' },
    decides: 'own',
    reason: {
      sv: 'Varje nämnd ser till att verksamheten inom dess område följer fullmäktiges mål och riktlinjer, och beslutar hur.',
      en: 'Each committee sees to it that the activity within its field follows the goals and guidelines of the assembly, and decides how.',
    },
    law: 'KL 6:6',
    otherwise: {
      sv: 'Sätter planen mål för hela kommunen, eller binder den andra nämnder, är det fullmäktige som beslutar. Lägg då till de stegen.',
      en: 'Where the plan sets goals for the whole municipality, or binds other committees, the assembly decides. Add those steps then.',
    },
    notDelegable,
  },
  routine: {
    name: { sv: 'Rutin', en: 'Routine' },
    decides: 'delegate',
    reason: {
      sv: 'En rutin säger hur något görs och är normalt förvaltningens sak. En nämnd får uppdra åt en anställd att besluta på nämndens vägnar.',
      en: 'A routine says how something is done and is normally for the administration. A committee may charge an employee with deciding on its behalf.',
    },
    law: 'KL 7:5',
    otherwise: {
      sv: 'Finns det inget stöd i er delegationsordning beslutar nämnden själv.',
      en: 'Where your delegation order gives no support, the committee itself decides.',
    },
  },
  'network-participation': {
    name: { sv: 'Deltagande i nätverk', en: 'Taking part in a network' },
    decides: 'own',
    reason: {
      sv: 'Deltagandet ryms i nämndens uppdrag och budget. Inbjudan begär ofta ett beslut i styrelse eller nämnd.',
      en: 'Taking part lies within the task and budget of the committee. The invitation often asks for a decision of the executive or another committee.',
    },
    law: 'KL 6:6',
    otherwise: {
      sv: 'Betalar flera nämnder, är det enklast att kommunstyrelsen beslutar och att de andra informeras.',
      en: 'Where several committees pay, it is simplest that the executive committee decides and the others are informed.',
    },
  },
  information: {
    name: { sv: 'Information', en: 'Information' },
    decides: 'own',
    reason: {
      sv: 'Nämnden tar emot informationen. Inget annat ska beslutas.',
      en: 'The committee receives the information. Nothing else is to be decided.',
    },
    law: 'KL 6:6',
  },
  delegation: {
    name: { sv: 'Delegationsbeslut', en: 'Decision by delegation' },
    decides: 'delegate',
    reason: {
      sv: 'En nämnd får uppdra åt en anställd att besluta på nämndens vägnar. Nämnden bestämmer vilka sådana beslut som ska anmälas till den.',
      en: 'A committee may charge an employee with deciding on its behalf. The committee settles which such decisions are to be reported to it.',
    },
    law: 'KL 7:5, 7:8',
  },
} as const satisfies Record<string, DecisionWay>;

export type DecisionWayKey = keyof typeof decisionWays;

/** Why a body stands on the way before the one that decides. */
export const preparationReasons = {
  committee: {
    sv: 'Ett ärende bereds av den nämnd vars område det berör innan fullmäktige beslutar.',
    en: 'A matter is prepared by the committee whose field it concerns before the assembly decides.',
    law: 'KL 5:26',
  },
  executive: {
    sv: 'Kommunstyrelsen ska alltid få yttra sig i ett ärende som någon annan har berett, och lägger fram förslag om ingen annan gör det.',
    en: 'The executive committee always has its say on what another has prepared, and puts forward a proposal where nobody else does.',
    law: 'KL 5:28',
  },
  executiveFirst: {
    sv: 'Ärendet börjar i kommunstyrelsen, och då räcker det med den beredningen innan fullmäktige beslutar.',
    en: 'The matter begins in the executive committee, and that preparation is then enough before the assembly decides.',
    law: 'KL 5:26, 5:28',
  },
  subCommittee: {
    sv: 'Utskottet bereder det som styrelsen ska ta upp. Det är ett vanligt sätt att arbeta och inget lagkrav: ta bort steget om ni inte gör så.',
    en: 'The sub-committee prepares what the executive takes up. It is a common way of working and not demanded by law: remove the step if you do not.',
    law: '',
  },
} as const;
