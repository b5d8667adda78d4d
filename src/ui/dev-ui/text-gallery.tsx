import type { Locale } from '#platform/i18n/locale.ts';
import { Button, ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { State, type StateTone } from '#ui/state.tsx';
import { samples } from './samples.ts';

const tones: readonly StateTone[] = ['draft', 'active', 'waiting', 'done', 'warning', 'stopped'];

export function TextGallery({ locale }: { locale: Locale }) {
  const t = samples[locale];
  return (
    <>
      <h2>{t.headings.text}</h2>
      <p>{t.paragraph}</p>
      <h3>{t.form.purpose}</h3>
      <p class="quiet">
        {t.paragraph} <a href="#">{t.link}</a>
      </p>
      <ul>
        {Object.values(t.list).map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <Fold summary={t.fold.summary}>
        <p>{t.fold.text}</p>
      </Fold>
      <Fold summary={t.fold.summary} open>
        <p>{t.fold.text}</p>
      </Fold>

      <h2>{t.headings.buttons}</h2>
      <ButtonRow>
        <Button>{t.primary}</Button>
        <Button variant="secondary">{t.secondary}</Button>
        <Button variant="danger">{t.danger}</Button>
      </ButtonRow>
      <ButtonRow>
        <ButtonLink href="#">{t.linkButton}</ButtonLink>
        <ButtonLink href="#" variant="secondary">
          {t.linkButton}
        </ButtonLink>
        <PostButton action="#" label={t.post} fields={{ version: '1' }} />
      </ButtonRow>

      <h2>{t.headings.notices}</h2>
      <Notice tone="info" title={t.notices.infoTitle}>
        <p>{t.notices.info}</p>
      </Notice>
      <Notice tone="warning" title={t.notices.warningTitle}>
        <p>
          {t.notices.warning} <a href="#">{t.link}</a>
        </p>
      </Notice>
      <Notice tone="success">{t.notices.success}</Notice>

      <h2>{t.headings.states}</h2>
      <ul>
        {tones.map((tone) => (
          <li>
            <State tone={tone}>{t.states[tone]}</State>
          </li>
        ))}
      </ul>

      <h2>{t.headings.confirm}</h2>
      <Confirm
        action="#"
        heading="h2"
        question={t.confirm.question}
        consequences={Object.values(t.confirm.consequences)}
        label={t.danger}
        cancelHref="#"
        danger
      />
    </>
  );
}
