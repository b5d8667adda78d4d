import type { Locale } from '#platform/i18n/locale.ts';
import { PostButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { feedTexts } from './feed.texts.ts';

/** How one follows the meetings, and the buttons that make and remove the address at `action`. The address itself stands there once. */
export function FeedWords(props: { locale: Locale; action: string; has: boolean; address: string | undefined }) {
  const { locale, action, has, address } = props;
  const t = feedTexts[locale];
  return (
    <>
      {address !== undefined && (
        <Notice tone="success" title={t.once}>
          <p>
            {t.address}: <code>{address}</code>
          </p>
        </Notice>
      )}
      <ul>
        <li>{t.how.outlook}</li>
        <li>{t.how.google}</li>
        <li>{t.how.thunderbird}</li>
      </ul>
      <p>{t.secret}</p>
      {address === undefined && <p>{has ? t.exists : t.none}</p>}
      <PostButton action={action} label={has ? t.openNew : t.open} variant={has ? 'secondary' : 'primary'} />
      {has && <PostButton action={`${action}/borttagning`} label={t.close} />}
    </>
  );
}
