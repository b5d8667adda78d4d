import type { Locale } from '#platform/i18n/locale.ts';
import { themes } from '#platform/tenancy/organisation.ts';
import { Progress } from '#ui/progress.tsx';
import { TermsOfPage } from '#ui/terms.tsx';
import { ThemeSample } from '#ui/theme-sample.tsx';
import { HatSwitch } from '#ui/top-line.tsx';
import { samples } from './samples.ts';

export function FrameGallery({ locale }: { locale: Locale }) {
  const t = samples[locale];
  const choices = (worn: string) => [
    { value: '', label: t.frame.all, current: worn === '' },
    { value: 'coordinator', label: t.frame.coordinator, current: worn === 'coordinator' },
  ];
  const elsewhere = [{ label: t.frame.elsewhere, href: '#' }];
  const shared = { label: t.frame.hats, action: '#', back: '/' };
  return (
    <>
      <h2>{t.headings.frame}</h2>
      <HatSwitch hats={{ ...shared, choices: choices(''), elsewhere }} />
      <HatSwitch hats={{ ...shared, label: t.frame.coordinator, choices: choices('coordinator'), elsewhere: [] }} />
      <ul>
        {themes.map((theme) => (
          <li>
            <ThemeSample theme={theme} name={t.frame.themes[theme]} />
          </li>
        ))}
      </ul>
      <TermsOfPage locale={locale} terms={['finding', 'need', 'actionPlan']} />
      {[0, 412, 1402].map((done) => (
        <Progress done={done} of={1402} label={t.frame.sent(new Intl.NumberFormat(locale).format(done))} />
      ))}
    </>
  );
}
