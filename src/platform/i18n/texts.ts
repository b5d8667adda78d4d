import type { Locale } from '#platform/i18n/locale.ts';

/** One text: a sentence, a function of what it speaks about, or a group of texts. */
export type Text = string | ((...values: never[]) => string) | { readonly [key: string]: Text };
export type Texts<T> = Record<Locale, T>;

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer A) => string
    ? (...values: A) => string
    : { [K in keyof T]: Widened<T[K]> };

/** Swedish decides which texts there are; English that lacks one, or takes other values, does not compile. */
export function defineTexts<const T extends { readonly [key: string]: Text }>(
  sv: T,
  en: NoInfer<Widened<T>>,
): Texts<Widened<T>> {
  return { sv: sv as unknown as Widened<T>, en }; // T is one instance of its own widened shape; the compiler does not reduce the generic
}
