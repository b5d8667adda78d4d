import { createContext, useContext } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { uiTexts } from '#ui/ui.texts.ts';

/** The reader's language, given once by the layout so that every field need not be told. */
export const LocaleContext = createContext<Locale>('sv');

/** The fixed words of the components in the language of the page; `locale` where a component is used outside a layout. */
export function useUiTexts(locale?: Locale) {
  const fromLayout = useContext(LocaleContext);
  return uiTexts[locale ?? fromLayout];
}
