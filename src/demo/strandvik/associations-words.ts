/** Words in Swedish, English and Arabic. */
type Words = readonly [sv: string, en: string, ar: string];

type AskedInWords = {
  kind: 'number' | 'matrix' | 'single' | 'multiple' | 'ranking' | 'scale' | 'text';
  words: Words;
  help?: Words;
  /** Answers, columns or things to rank, and last what stands alone and what is outside the base. */
  options?: readonly Words[];
  rows?: readonly Words[];
  alone?: Words;
  none?: Words;
  sensitive?: true;
  purpose: string;
};

export const associationsTitle: Words = [
  'Föreningarna i Strandvik: vad behöver ni?',
  'The associations of Strandvik: what do you need?',
  'جمعيات ستراندفيك: ما الذي تحتاجونه؟',
];

export const associationsIntroduction: Words = [
  'Svara för er förening. Vi frågar inte vad någon tror eller tycker.',
  'Answer for your association. We do not ask what anyone believes or thinks.',
  'أجيبوا باسم جمعيتكم. لا نسأل عما يؤمن به أي شخص أو يراه.',
];

/** The municipality's own questions, one of each kind, in the two parts that they are asked in. */
export const associationsParts: readonly { title: Words; questions: readonly AskedInWords[] }[] = [
  {
    title: ['Er förening och kommunen', 'Your association and the municipality', 'جمعيتكم والبلدية'],
    questions: [
      {
        kind: 'number',
        words: ['Hur många är med i er förening?', 'How many belong to your association?', 'كم عدد أعضاء جمعيتكم؟'],
        help: ['Räkna på ett ungefär.', 'A rough number is enough.', 'يكفي رقم تقريبي.'],
        options: [
          ['1–24', '1–24', 'من 1 إلى 24'],
          ['25–99', '25–99', 'من 25 إلى 99'],
          ['100–499', '100–499', 'من 100 إلى 499'],
          ['500 eller fler', '500 or more', '500 أو أكثر'],
        ],
        purpose: 'Små och stora föreningar behöver olika slags stöd.',
      },
      {
        kind: 'matrix',
        words: [
          'Hur fungerar kontakten med kommunen?',
          'How does the contact with the municipality work?',
          'كيف يسير التواصل مع البلدية؟',
        ],
        rows: [
          ['Att hitta rätt person', 'Finding the right person', 'العثور على الشخص المناسب'],
          ['Att få svar i tid', 'Getting an answer in time', 'الحصول على رد في الوقت المناسب'],
          ['Att boka en lokal', 'Booking a room', 'حجز قاعة'],
        ],
        options: [
          ['Dåligt', 'Badly', 'بشكل سيئ'],
          ['Ganska bra', 'Fairly well', 'بشكل جيد إلى حد ما'],
          ['Bra', 'Well', 'بشكل جيد'],
        ],
        none: ['Gäller inte oss', 'Does not apply to us', 'لا ينطبق علينا'],
        purpose: 'Visar vad vi ska göra enklare först.',
      },
      {
        kind: 'single',
        words: [
          'Har föreningen blivit hotad det senaste året?',
          'Has the association been threatened in the last year?',
          'هل تعرضت جمعيتكم للتهديد خلال السنة الماضية؟',
        ],
        options: [
          ['Ja', 'Yes', 'نعم'],
          ['Nej', 'No', 'لا'],
        ],
        none: ['Vet inte', 'Do not know', 'لا أعرف'],
        sensitive: true,
        purpose: 'Visar om föreningar behöver stöd efter hot.',
      },
      {
        kind: 'multiple',
        words: ['Vad gjorde ni då?', 'What did you do then?', 'ماذا فعلتم بعد ذلك؟'],
        options: [
          ['Gjorde en polisanmälan', 'Reported it to the police', 'قدمنا بلاغاً إلى الشرطة'],
          ['Talade med kommunen', 'Spoke to the municipality', 'تحدثنا مع البلدية'],
          ['Talade med en annan förening', 'Spoke to another association', 'تحدثنا مع جمعية أخرى'],
        ],
        alone: ['Inget av detta', 'None of these', 'لا شيء مما سبق'],
        sensitive: true,
        purpose: 'Visar om de som blivit hotade hittar hjälp.',
      },
    ],
  },
  {
    title: ['Vad ni behöver', 'What you need', 'ما تحتاجون إليه'],
    questions: [
      {
        kind: 'ranking',
        words: ['Vad skulle hjälpa er mest?', 'What would help you most?', 'ما الذي سيساعدكم أكثر من غيره؟'],
        options: [
          ['Någon att ringa', 'Somebody to call', 'شخص يمكن الاتصال به'],
          ['En lokal att låna', 'A room to borrow', 'قاعة يمكن استعارتها'],
          ['Utbildning', 'Training', 'دورة تدريبية'],
          ['Att träffa andra föreningar', 'Meeting other associations', 'اللقاء مع جمعيات أخرى'],
        ],
        purpose: 'Avgör vad vi föreslår först.',
      },
      {
        kind: 'scale',
        words: [
          'Hur väl vet ni vad kommunen kan hjälpa er med?',
          'How well do you know what the municipality can help you with?',
          'إلى أي حد تعرفون ما يمكن للبلدية أن تساعدكم فيه؟',
        ],
        options: [
          ['Inte alls', 'Not at all', 'لا على الإطلاق'],
          ['Lite', 'A little', 'قليلاً'],
          ['Ganska väl', 'Fairly well', 'جيداً إلى حد ما'],
          ['Mycket väl', 'Very well', 'جيداً جداً'],
        ],
        purpose: 'Visar om vi behöver berätta mer.',
      },
      {
        kind: 'text',
        words: [
          'Vad borde vi fråga om nästa gång?',
          'What should we ask about next time?',
          'عمّ ينبغي أن نسأل في المرة القادمة؟',
        ],
        purpose: 'Gör nästa enkät bättre.',
      },
    ],
  },
];

/** What the page itself says, in Arabic: by the names of `respondentPhrases`. The information is left in Swedish, and is marked so. */
export const arabicPhrases: Readonly<Record<string, string>> = {
  'page.skip': 'انتقل إلى المحتوى',
  'page.languages': 'اللغة',
  'page.with-errors': 'خطأ: {title}',
  'page.to-mend': 'يجب تصحيح ما يلي',
  'page.error': 'خطأ:',
  'about.questions': 'عدد الأسئلة: {count}.',
  'about.minutes': 'المدة التقريبية بالدقائق: {count}.',
  'about.voluntary': 'المشاركة اختيارية: أجب فقط عما تريد.',
  'about.last-day': 'آخر يوم للإجابة هو {day}.',
  'about.open': 'يمكن لأي شخص لديه الرابط أن يجيب. لا تقسم الإجابات إلى مجموعات.',
  'information.whole': 'من يسأل، وما الذي نحفظه، وما الذي لا نستطيع حمايته',
  'information.short': 'ما الذي نحفظه وما الذي لا نستطيع حمايته',
  'information.rest': 'من يسأل، وحقوقك، وكل شيء آخر عن الاستبيان',
  'information.promise': 'اقرأ الوعد الخاص بهذا الاستبيان',
  'form.part': 'الجزء {number} من {of}: {title}',
  'form.only-if': 'أجب فقط إذا كانت إجابتك {answers} عن السؤال ”{question}“',
  'form.required': 'الإجابة مطلوبة',
  'form.no-names': 'لا تكتب شيئاً يدل على هويتك أو هوية شخص آخر. سيُقرأ ما تكتبه.',
  'form.most-characters': 'الحد الأقصى لعدد الأحرف: {most}.',
  'form.number-hint': 'اكتب بالأرقام، مثلاً 12.',
  'form.rank-hint': 'اختر مرتبة لكل واحد. المرتبة 1 هي لما تضعه أولاً.',
  'form.no-place': 'اختر المرتبة',
  'form.skip': 'لا أريد الإجابة',
  'form.send': 'إرسال الإجابات',
  'form.once-open': 'بعد الإرسال لا يمكن تغيير الإجابات أو حذفها، لأن لا أحد يعرف أيها إجاباتك.',
  'form.restart': 'حذف كل ما اخترته والبدء من جديد',
  'form.empty-title': 'لم تجب عن أي سؤال',
  'form.send-empty': 'إرسال إجابة فارغة',
  'problem.not-a-number': 'اكتب عدداً صحيحاً بالأرقام، مثلاً 12',
  'problem.all-or-none': 'اختر مرتبة لكل واحد، أو اتركها كلها فارغة',
  'thanks.title': 'شكراً، وصلت إجابتك',
  'thanks.next': 'ماذا سيحدث الآن؟',
  'thanks.shown-open': 'تُعرض النتيجة لجميع من أجابوا معاً، من دون تقسيم إلى مجموعات.',
  'thanks.close-open': 'يمكنك إغلاق الصفحة.',
  'draft.kept': 'تُحفظ إجاباتك في هذا الهاتف أو الحاسوب إلى أن ترسلها، ولمدة أقصاها 72 ساعة.',
  'draft.found': 'توجد إجابة غير مكتملة في هذا الهاتف أو الحاسوب. هل هي لك؟',
  'draft.go-on': 'متابعة',
  'draft.remove': 'احذف الإجابات من هنا',
  'draft.sending': 'جارٍ الإرسال …',
  'draft.try-now': 'حاول الآن',
  'closed.title': 'الاستبيان مغلق',
};
