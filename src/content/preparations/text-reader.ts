import type { Bilingual } from '../bilingual.ts';
import { text, type Preparation, type PreparedFor } from './preparation.ts';

/** The routine for whoever reads what people write in their own words: what it may oblige the reader to do. */
export function textReader({ hasTexts }: PreparedFor): Preparation[] {
  if (!hasTexts) return [];
  return [
    {
      key: 'text-reader',
      title: { sv: 'Rutin för den som läser svar med egna ord', en: 'Routine for whoever reads answers in own words' },
      task: { sv: 'Utse en läsare och gå igenom rutinen', en: 'Name a reader and go through the routine' },
      who: { sv: '{controller} utser läsaren', en: '{controller} names the reader' },
      when: { sv: 'Innan enkäten öppnas', en: 'Before the survey opens' },
      parts: [
        text(
          'Läsare: {toFill} Läsaren är inte chef över någon som svarar.',
          'Reader: {toFill} The reader is not the manager of anyone who answers.',
        ),
        { kind: 'list', items: readerRoutine },
      ],
    },
  ];
}

/** What the reader does and may be obliged to do, a sentence or a few for each. */
export const readerRoutine: readonly Bilingual[] = [
  {
    sv: 'Läs ensam. Kopiera ingenting, för ingenting vidare ordagrant och försök inte ta reda på vem som har skrivit.',
    en: 'Read alone. Copy nothing, pass nothing on word for word, and do not try to find out who wrote.',
  },
  {
    sv: 'Skriv teman i egna ord. Skriv några vid minst 3 texter, flera vid minst 6 och många vid minst 12. Ta inte med något som pekar ut en person.',
    en: 'Write themes in your own words. Write some for at least 3 texts, several for at least 6 and many for at least 12. Leave out anything that points out a person.',
  },
  {
    sv: 'Visar en text att ett barn kan fara illa? Anmäl det genast till socialtjänsten (19 kap. 1 § socialtjänstlagen).',
    en: 'Does a text show that a child may be harmed? Report it to social services at once (chapter 19 section 1 of the Social Services Act).',
  },
  {
    sv: 'Visar en text hot eller våld i arbetet? Berätta för arbetsgivaren vad det gäller, men inte vem som kan ha skrivit. Arbetsgivaren ska utreda och åtgärda (arbetsmiljölagen 3 kap. 2 a §).',
    en: 'Does a text show threats or violence at work? Tell the employer what it is about, but not who may have written it. The employer is to investigate and act (chapter 3 section 2 a of the Work Environment Act).',
  },
  {
    sv: 'Är någon i fara nu? Ring 112. Är det inte bråttom ringer du polisen på 114 14.',
    en: 'Is anyone in danger now? Call 112. If it is not urgent, call the police on 114 14.',
  },
  {
    sv: 'Förstör texterna när temana är klara, som beslutet om gallring säger. Skriv upp dagen, men inte vad som stod.',
    en: 'Destroy the texts when the themes are done, as the decision on disposal says. Note the day, but not what they said.',
  },
];
