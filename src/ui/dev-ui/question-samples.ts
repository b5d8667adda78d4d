import type { WrittenQuestion } from '#ui/questions/asked-question.ts';
import { defineTexts } from '#platform/i18n/texts.ts';

export const questionGalleryTexts = defineTexts(
  {
    title: 'Frågor i alla lägen',
    lead: 'Varje slags fråga, i varje läge som den som svarar kan möta.',
    back: 'Till alla komponenter',
    link: 'Frågor i alla lägen, som de som svarar ser dem',
    states: {
      empty: 'Utan svar',
      chosen: 'Med svar',
      required: 'Med hjälptext, måste besvaras',
      wrong: 'Med fel',
      some: 'Bara för några, och känslig',
      rightToLeft: 'Från höger till vänster',
    },
    untranslated: 'Den sista frågan är inte översatt. Den visas på svenska och är märkt så.',
    onlyIf: 'Svara bara om du svarade ”Ja” på en tidigare fråga',
    problem: 'Rätta det här svaret',
  },
  {
    title: 'Questions in every state',
    lead: 'Every kind of question, in every state that a respondent may meet.',
    back: 'To all components',
    link: 'Questions in every state, as respondents see them',
    states: {
      empty: 'Without an answer',
      chosen: 'With an answer',
      required: 'With a hint, must be answered',
      wrong: 'With an error',
      some: 'Only for some, and sensitive',
      rightToLeft: 'From right to left',
    },
    untranslated: 'The last question is not translated. It is shown in Swedish and marked so.',
    onlyIf: 'Answer only if you answered “Yes” to an earlier question',
    problem: 'Put this answer right',
  },
);

const yes = { key: 'ja', label: { sv: 'Ja', en: 'Yes', ar: 'نعم' } };
const no = { key: 'nej', label: { sv: 'Nej', en: 'No', ar: 'لا' } };
const none = { key: 'vet-inte', label: { sv: 'Vet inte', en: 'Do not know', ar: 'لا أعرف' }, none: true as const };
const things = [
  { key: 'lokal', label: { sv: 'En lokal', en: 'A room', ar: 'قاعة' } },
  { key: 'tid', label: { sv: 'Mer tid', en: 'More time', ar: 'وقت أطول' } },
];

/** One question of each kind. The text of several lines is in no other language than Swedish and English. */
export const questionSamples: readonly WrittenQuestion[] = [
  question('single', { sv: 'Vet du vem du kan fråga?', en: 'Do you know whom to ask?', ar: 'هل تعرف من تسأل؟' }, [
    yes,
    no,
    none,
  ]),
  question(
    'scale',
    {
      sv: 'Hur väl känner du till rutinen?',
      en: 'How well do you know the routine?',
      ar: 'إلى أي حد تعرف الإجراءات؟',
    },
    [
      { key: 'lite', label: { sv: 'Lite', en: 'A little', ar: 'قليلاً' } },
      { key: 'mycket', label: { sv: 'Mycket', en: 'Much', ar: 'كثيراً' } },
      none,
    ],
  ),
  question('multiple', { sv: 'Vad saknar ni?', en: 'What do you lack?', ar: 'ماذا ينقصكم؟' }, things),
  {
    ...question(
      'matrix',
      {
        sv: 'Fungerar det här hos er?',
        en: 'Does this work where you are?',
        ar: 'هل يسير هذا بشكل جيد عندكم؟',
      },
      [yes, no],
    ),
    rows: [
      { key: 'svar', label: { sv: 'Att få svar', en: 'Getting an answer', ar: 'الحصول على رد' } },
      { key: 'bokning', label: { sv: 'Att boka', en: 'Booking', ar: 'الحجز' } },
    ],
  },
  question('ranking', { sv: 'Vad är viktigast?', en: 'What matters most?', ar: 'ما الأهم؟' }, things),
  question('number', { sv: 'Hur många är ni?', en: 'How many are you?', ar: 'كم عددكم؟' }, [none]),
  { ...question('text', { sv: 'Vad är bra?', en: 'What is good?', ar: 'ما الجيد؟' }, []), size: 'short' },
  { ...question('text', { sv: 'Vad vill ni ändra på?', en: 'What do you want to change?' }, []), key: 'long' },
];

export const sampleHelp = {
  sv: 'Tänk på det senaste året.',
  en: 'Think of the last year.',
  ar: 'فكر في السنة الماضية.',
};

/** What the page itself says in Arabic, as a municipality has written it. */
export const sampleArabic = {
  'page.error': 'خطأ:',
  'form.required': 'الإجابة مطلوبة',
  'form.number-hint': 'اكتب بالأرقام، مثلاً 12.',
  'form.rank-hint': 'اختر مرتبة لكل واحد. المرتبة 1 هي لما تضعه أولاً.',
  'form.no-place': 'اختر المرتبة',
  'form.most-characters': 'الحد الأقصى لعدد الأحرف: {most}.',
  'form.no-names': 'لا تكتب شيئاً يدل على هويتك أو هوية شخص آخر. سيُقرأ ما تكتبه.',
};

function question(
  kind: WrittenQuestion['kind'],
  text: WrittenQuestion['text'],
  options: WrittenQuestion['options'],
): WrittenQuestion {
  return { key: kind, kind, text, options, sensitive: false };
}
