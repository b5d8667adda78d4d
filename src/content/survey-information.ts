import type { Bilingual } from './bilingual.ts';
import { AUDIENCE_WORDS, type SurveyAudience } from './survey-audience.ts';
import { howAnswersAreShown, howToCheck, inOwnWords, whatIsNotProtected, whatIsStored } from './survey-claims.ts';
import type { KeyHolding, SurveyMode } from './survey-mode.ts';

/** One heading of the information to respondents, with `{places}` to fill. Keys are of letters a–z. */
export type InformationBlock = { key: string; heading: Bilingual; paragraphs: readonly Bilingual[] };

/** How a survey is asked, as far as it changes what respondents may be told. */
export type AskedHow = {
  mode: SurveyMode;
  keyHolding: KeyHolding;
  hasTexts: boolean;
  hasRequired: boolean;
  /** Several municipalities ask together, and `{organisation}` counts for all of `{participants}`. */
  isJoint?: boolean;
};

/**
 * What respondents are told before they answer (GDPR art. 13), right for the mode. Two claims are made and no other: an answer cannot be
 * worked out from what we show (only with codes, groups and k), and cannot be tied to a person out of what we store. What is not covered stands after.
 * Places: organisation, controller, lastDay, contact, dataProtectionOfficer, and with codes groupName, groupSize, k, nextGroupName.
 */
export function surveyInformation(how: AskedHow & { audience?: SurveyAudience }): InformationBlock[] {
  const words = AUDIENCE_WORDS[how.audience ?? 'staff'];
  return [
    {
      key: 'controller',
      heading: { sv: 'Vem som frågar och varför', en: 'Who is asking, and why' },
      paragraphs: [
        {
          sv: `{controller} i {organisation} är ansvarig för enkäten (personuppgiftsansvarig). Vi frågar för att ${words.why.sv}. Den rättsliga grunden är att uppgiften är av allmänt intresse (GDPR artikel 6.1 e).`,
          en: `{controller} of {organisation} is responsible for the survey (the controller). We ask in order to ${words.why.en}. The legal basis is a task in the public interest (GDPR article 6.1 e).`,
        },
      ],
    },
    ...(how.isJoint ? [TOGETHER] : []),
    {
      key: 'voluntary',
      heading: { sv: 'Det är frivilligt', en: 'It is voluntary' },
      paragraphs: [joined(mayDecline(how), words.notTold, noTakingBack(how.mode)), words.about],
    },
    ...howAnswersAreShown(how),
    ...whatIsStored(how),
    ...(how.hasTexts ? [inOwnWords()] : []),
    ...howToCheck(how),
    ...whatIsNotProtected(how),
    {
      key: 'help',
      heading: { sv: 'Om du behöver hjälp nu', en: 'If you need help now' },
      paragraphs: [
        joined(
          {
            sv: 'Enkäten är inget sätt att larma. Ring 112 om det är bråttom. Är du orolig för ett barn ska du vända dig till socialtjänsten.',
            en: 'The survey is not a way to raise the alarm. Call 112 if it is urgent. If you are concerned for a child, contact social services.',
          },
          words.turnTo,
        ),
      ],
    },
    {
      key: 'rights',
      heading: { sv: 'Dina rättigheter', en: 'Your rights' },
      paragraphs: [joined(CONTACT, RIGHTS[how.mode], COMPLAINT)],
    },
  ];
}

const TOGETHER: InformationBlock = {
  key: 'together',
  heading: { sv: 'Flera kommuner frågar tillsammans', en: 'Several municipalities ask together' },
  paragraphs: [
    {
      sv: 'Enkäten går till {participants}. {organisation} räknar svaren åt alla.',
      en: 'The survey goes to {participants}. {organisation} counts the answers for all.',
    },
    {
      sv: '{organisation} ser varje kommuns svar så som de visas, i grupper. De andra kommunerna ser bara sin egen andel och resultatet för alla tillsammans. Är det få som svarar i din kommun visas svaren ihop med en annan kommuns.',
      en: '{organisation} sees the answers of each municipality as they are shown, in groups. The other municipalities see only their own share and the result for all together. If few answer in your municipality, the answers are shown together with those of another.',
    },
  ],
};

function mayDecline({ hasRequired }: AskedHow): Bilingual {
  return hasRequired
    ? {
        sv: 'Du väljer själv om du vill svara. Några frågor är märkta och måste ha ett svar för att enkäten ska gå att skicka. De andra kan du hoppa över.',
        en: 'You choose whether to answer. Some questions are marked and need an answer before the survey can be sent. You can skip the others.',
      }
    : {
        sv: 'Du väljer själv om du vill svara. Du kan hoppa över frågor.',
        en: 'You choose whether to answer. You can skip questions.',
      };
}

function noTakingBack(mode: SurveyMode): Bilingual {
  return mode === 'keyed'
    ? {
        sv: 'När pappret är inskrivet går svaret inte att ta tillbaka, för vi kan inte se vilket som är ditt.',
        en: 'Once your paper has been typed in, the answer cannot be taken back, because we cannot see which one is yours.',
      }
    : {
        sv: 'När du har skickat svaret går det inte att ta tillbaka, för vi kan inte se vilket som är ditt.',
        en: 'Once you have sent your answer it cannot be taken back, because we cannot see which one is yours.',
      };
}

const CONTACT: Bilingual = {
  sv: 'Har du frågor? Kontakta {contact}. Dataskyddsombudet når du på {dataProtectionOfficer}. Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade och att invända.',
  en: 'Questions? Contact {contact}. You reach the data protection officer at {dataProtectionOfficer}. You have the right to know what data we hold about you, to have errors corrected and to object.',
};

const RIGHTS: Record<SurveyMode, Bilingual> = {
  codes: {
    sv: 'Din adress på listan över inbjudna kan vi visa och ta bort. Ditt svar kan vi inte hitta.',
    en: 'We can show and remove your address on the list of those invited. We cannot find your answer.',
  },
  'open-link': {
    sv: 'Vi har ingen lista över dem som svarar. Ditt svar kan vi inte hitta.',
    en: 'We have no list of those who answer. We cannot find your answer.',
  },
  keyed: {
    sv: 'Så länge ditt papper finns kvar kan vi visa det om du kan peka ut det. Sedan kan vi inte hitta ditt svar.',
    en: 'As long as your paper exists we can show it to you, if you can point it out. After that we cannot find your answer.',
  },
};

const COMPLAINT: Bilingual = {
  sv: 'Du kan klaga hos Integritetsskyddsmyndigheten, imy.se.',
  en: 'You can complain to the Swedish Authority for Privacy Protection, imy.se.',
};

function joined(...sentences: readonly (Bilingual | undefined)[]): Bilingual {
  const said = sentences.filter((one) => one !== undefined);
  return { sv: said.map((one) => one.sv).join(' '), en: said.map((one) => one.en).join(' ') };
}
