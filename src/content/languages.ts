/** A language in which people may be asked: tag (BCP 47), its name in Swedish and in English, and in itself. */
type AskedLanguage = { tag: string; sv: string; en: string; own: string };

/**
 * Languages that Swedish municipalities most often need, with the national minority languages; any other tag can be used. Names in
 * themselves as CLDR has them.
 */
export const LANGUAGES: readonly AskedLanguage[] = [
  { tag: 'sv', sv: 'svenska', en: 'Swedish', own: 'svenska' },
  { tag: 'en', sv: 'engelska', en: 'English', own: 'English' },
  { tag: 'ar', sv: 'arabiska', en: 'Arabic', own: 'العربية' },
  { tag: 'so', sv: 'somaliska', en: 'Somali', own: 'Soomaali' },
  { tag: 'ti', sv: 'tigrinja', en: 'Tigrinya', own: 'ትግርኛ' },
  { tag: 'fa', sv: 'persiska', en: 'Persian', own: 'فارسی' },
  { tag: 'prs', sv: 'dari', en: 'Dari', own: 'دری' },
  { tag: 'ps', sv: 'pashto', en: 'Pashto', own: 'پښتو' },
  { tag: 'kmr', sv: 'kurmanji (nordkurdiska)', en: 'Kurmanji', own: 'Kurmancî' },
  { tag: 'ckb', sv: 'sorani (centralkurdiska)', en: 'Sorani', own: 'کوردیی ناوەندی' },
  { tag: 'uk', sv: 'ukrainska', en: 'Ukrainian', own: 'українська' },
  { tag: 'ru', sv: 'ryska', en: 'Russian', own: 'русский' },
  { tag: 'pl', sv: 'polska', en: 'Polish', own: 'polski' },
  { tag: 'bs', sv: 'bosniska', en: 'Bosnian', own: 'bosanski' },
  { tag: 'hr', sv: 'kroatiska', en: 'Croatian', own: 'hrvatski' },
  { tag: 'sr', sv: 'serbiska', en: 'Serbian', own: 'српски' },
  { tag: 'sq', sv: 'albanska', en: 'Albanian', own: 'shqip' },
  { tag: 'ro', sv: 'rumänska', en: 'Romanian', own: 'română' },
  { tag: 'tr', sv: 'turkiska', en: 'Turkish', own: 'Türkçe' },
  { tag: 'ur', sv: 'urdu', en: 'Urdu', own: 'اردو' },
  { tag: 'he', sv: 'hebreiska', en: 'Hebrew', own: 'עברית' },
  { tag: 'am', sv: 'amhariska', en: 'Amharic', own: 'አማርኛ' },
  { tag: 'sw', sv: 'swahili', en: 'Swahili', own: 'Kiswahili' },
  { tag: 'th', sv: 'thailändska', en: 'Thai', own: 'ไทย' },
  { tag: 'vi', sv: 'vietnamesiska', en: 'Vietnamese', own: 'Tiếng Việt' },
  { tag: 'zh', sv: 'kinesiska', en: 'Chinese', own: '中文' },
  { tag: 'es', sv: 'spanska', en: 'Spanish', own: 'español' },
  { tag: 'fr', sv: 'franska', en: 'French', own: 'français' },
  { tag: 'de', sv: 'tyska', en: 'German', own: 'Deutsch' },
  { tag: 'fi', sv: 'finska', en: 'Finnish', own: 'suomi' },
  { tag: 'fit', sv: 'meänkieli', en: 'Meänkieli', own: 'meänkieli' },
  { tag: 'se', sv: 'nordsamiska', en: 'Northern Sami', own: 'davvisámegiella' },
  { tag: 'smj', sv: 'lulesamiska', en: 'Lule Sami', own: 'julevsámegiella' },
  { tag: 'sma', sv: 'sydsamiska', en: 'Southern Sami', own: 'åarjelsaemien gïele' },
  { tag: 'rom', sv: 'romani', en: 'Romani', own: 'romani čhib' },
  { tag: 'yi', sv: 'jiddisch', en: 'Yiddish', own: 'ייִדיש' },
];

/** The name of a language for those who make the survey: of the list, else as CLDR has it, else the tag itself. */
export function languageName(tag: string, locale: 'sv' | 'en'): string {
  return LANGUAGES.find((one) => one.tag === tag)?.[locale] ?? nameIn(locale, tag);
}

/** The name of a language for those who read it: of the list, else as CLDR has it in the language itself or in Swedish, else the tag itself. */
export function ownLanguageName(tag: string): string {
  return LANGUAGES.find((one) => one.tag === tag)?.own ?? nameIn(tag, tag);
}

function nameIn(language: string, tag: string): string {
  try {
    // `code`: what has no name is called by its tag.
    return new Intl.DisplayNames([language, 'sv'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** From right to left for languages that are mostly written so: the script of the tag decides where there is one (`az-Arab`). */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.split('-');
  const script = rest.find((part) => /^[A-Za-z]{4}$/.test(part));
  if (script) return rightToLeftScripts.includes(script.toLowerCase()) ? 'rtl' : 'ltr';
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

const rightToLeft: readonly string[] = [
  'ar',
  'ckb',
  'fa',
  'prs',
  'ps',
  'ur',
  'he',
  'yi',
  'sd',
  'ug',
  'dv',
  'syr',
  'arc',
  'lrc',
  'pnb',
];
const rightToLeftScripts: readonly string[] = ['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'aran'];
