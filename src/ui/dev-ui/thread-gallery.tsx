import type { Locale } from '#platform/i18n/locale.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Pager } from '#ui/pager.tsx';
import { Steps } from '#ui/steps.tsx';
import { ThreadRail } from '#ui/thread-rail.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { samples } from './samples.ts';

export function ThreadGallery({ locale }: { locale: Locale }) {
  const t = samples[locale];
  return (
    <>
      <h2>{t.headings.thread}</h2>
      <SampleThread locale={locale} />

      <h2>{t.headings.timeline}</h2>
      <SampleTimeline locale={locale} />

      <h2>{t.headings.small}</h2>
      <Steps items={Object.values(t.steps).map((label) => ({ label, href: '#' }))} current={2} />
      <Pager page={2} of={7} href={(page) => `#${page}`} />
      <EmptyState
        purpose={t.empty.purpose}
        action={<ButtonLink href="#">{t.empty.action}</ButtonLink>}
        example={{ href: '#', label: t.empty.example }}
      />
    </>
  );
}

function SampleThread({ locale }: { locale: Locale }) {
  const t = samples[locale].thread;
  return (
    <ThreadRail
      locale={locale}
      current={t.current}
      wholeHref="#"
      restsOn={[
        { kindLabel: t.kinds.mandate, title: t.mandate, href: '#' },
        { kindLabel: t.kinds.conversation, title: t.conversation, href: '#', state: 'changed' },
      ]}
      ledTo={[
        { kindLabel: t.kinds.finding, title: t.finding, href: '#' },
        { kindLabel: t.kinds.need, title: t.need, href: '#', note: t.missing },
        { kindLabel: t.kinds.measure, title: t.measure, href: '#' },
      ]}
    />
  );
}

function SampleTimeline({ locale }: { locale: Locale }) {
  const t = samples[locale].timeline;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const date = (isoDate: string) => ({ isoDate, date: day.format(new Date(isoDate)) });
  return (
    <Timeline
      items={[
        { stage: 'done', title: t.drafted, ...date('2026-09-29'), documents: [{ href: '#', label: t.letter }] },
        { stage: 'done', title: t.proposed, ...date('2026-10-13'), reference: 'KSAU § 118' },
        { stage: 'now', title: t.decided, ...date('2026-11-30'), note: t.next },
        { stage: 'coming', title: t.force },
        { stage: 'outside', title: t.force },
      ]}
    />
  );
}
