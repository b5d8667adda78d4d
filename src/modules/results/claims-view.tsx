import type { Locale } from '#platform/i18n/locale.ts';
import { Fold } from '#ui/fold.tsx';
import { claimsOf, type Claims, type ClaimsOf } from './claims.ts';
import { claimsTexts } from './claims.texts.ts';

/** What may be said of one question, and what may not, behind a line. */
export function QuestionClaims({ locale, ...of }: ClaimsOf & { locale: Locale }) {
  const claims = claimsOf(of, locale);
  if (claims.can.length + claims.cannot.length === 0) return null;
  return (
    <Fold summary={claimsTexts[locale].summary}>
      <ClaimLists claims={claims} locale={locale} />
    </Fold>
  );
}

/** The same of the whole survey. */
export function SurveyClaims({ locale }: { locale: Locale }) {
  const { whole } = claimsTexts[locale];
  return (
    <>
      <h2>{whole.heading}</h2>
      <ClaimLists claims={{ can: Object.values(whole.can), cannot: Object.values(whole.cannot) }} locale={locale} />
    </>
  );
}

function ClaimLists({ claims, locale }: { claims: Claims; locale: Locale }) {
  const t = claimsTexts[locale];
  return (
    <>
      {(['can', 'cannot'] as const).map(
        (kind) =>
          claims[kind].length > 0 && (
            <>
              <p>
                <strong>{t[kind]}</strong>
              </p>
              <ul>
                {claims[kind].map((sentence) => (
                  <li>{sentence}</li>
                ))}
              </ul>
            </>
          ),
      )}
    </>
  );
}
