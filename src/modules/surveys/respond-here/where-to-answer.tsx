import type { Locale } from '#platform/i18n/locale.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { shortAddress } from './address.ts';
import { QrFigure } from './qr-figure.tsx';

/** An address of the respondents' part as a QR code and in writing. */
export function WhereToAnswer({ link, locale }: { link: string; locale: Locale }) {
  const t = surveysTexts[locale].respondHere;
  return (
    <div class="where-to-answer">
      <QrFigure link={link} label={t.qr(shortAddress(link))} />
      <p>
        {t.address}:{' '}
        <a href={link}>
          <strong class="answer-address">{shortAddress(link)}</strong>
        </a>
      </p>
    </div>
  );
}
