import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { LEVEL_VOCABULARIES } from '#content/prevention-levels.ts';
import { Facts } from '#ui/facts.tsx';
import type { Measure } from '../measure.queries.ts';
import { planDocumentTexts } from '../document/plan-document.texts.ts';
import { measureTexts } from './measure.texts.ts';

/** Everything that is known of a measure, and what is not. */
export function MeasureFacts(props: {
  locale: Locale;
  measure: Measure;
  needs: readonly { id: number; title: string }[];
}) {
  const { locale, measure } = props;
  const t = planDocumentTexts[locale];
  const unknown = <span class="quiet">{measureTexts[locale].unknown}</span>;
  const days = [measure.startsOn, measure.endsOn].map((day) => (day ? formatDate(day, locale) : '')).join(' – ');
  const needs = props.needs.filter((need) => measure.needs.includes(need.id)).map((need) => need.title);
  const level = measure.preventionLevel && LEVEL_VOCABULARIES[0]?.levels[measure.preventionLevel][locale];
  const because = measure.noNeedReason === '' ? [] : [{ term: t.noNeed, value: measure.noNeedReason }];
  return (
    <Facts
      items={[
        { term: t.needs, value: needs.length > 0 ? needs.map((need) => <div>{need}</div>) : unknown },
        ...because,
        { term: t.goal, value: measure.goal || unknown },
        { term: t.owner, value: measure.ownerName || unknown },
        { term: t.when, value: measure.startsOn || measure.endsOn ? days : unknown },
        { term: t.resources, value: measure.resources || unknown },
        { term: t.indicator, value: measure.indicator || unknown },
        { term: t.level, value: level ?? unknown },
        { term: t.targetGroup, value: measure.targetGroup || unknown },
      ]}
    />
  );
}
