import type { Locale } from '#platform/i18n/locale.ts';
import { Fold } from '#ui/fold.tsx';
import { claimsOf, type Claims, type ClaimsOf } from './claims.ts';
import { claimsTexts } from './claims.texts.ts';
import { claimsOfAnyResult } from './evidence-claims.ts';

/** What may be said of one question, and what may not, behind a line. */
export function QuestionClaims({ locale, ...of }: ClaimsOf & { locale: Locale }) {
  return <ClaimsFold claims={claimsOf(of, locale)} locale={locale} />;
}

/** What may be said and what may not, behind a line; nothing where nothing is claimed. `summary` says of what, where there are several. */
export function ClaimsFold(props: { claims: Claims; locale: Locale; summary?: string }) {
  const { claims, locale } = props;
  if (claims.can.length + claims.cannot.length === 0) return null;
  return (
    <Fold summary={props.summary ?? claimsTexts[locale].summary}>
      <ClaimLists claims={claims} locale={locale} />
    </Fold>
  );
}

/** The same of the whole survey. */
export function SurveyClaims({ locale }: { locale: Locale }) {
  return (
    <>
      <h2>{claimsTexts[locale].whole.heading}</h2>
      <ClaimLists claims={claimsOfAnyResult(locale)} locale={locale} />
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
