import type { AuditSentences } from '#modules/access/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { NetworkAct } from '../acts.ts';
import { takeActTexts } from './take-act.texts.ts';

type Details = Record<string, unknown>;

/** What the history says of what parties do. */
export const takeActSentences: AuditSentences = {
  'network.take-act': { sv: (details) => said('sv', details), en: (details) => said('en', details) },
};

function said(locale: Locale, d: Details): string {
  const { history, acted } = takeActTexts[locale];
  const type = text(d.act);
  return isKnown(type, history)
    ? history[type]({
        party: text(d.party),
        title: text(d.title),
        places: Number(d.places),
        waits: d.came === 'waiting',
        again: d.again === 'yes',
        administration: text(d.administration),
        percent: Number(d.percent),
        decided: text(d.decided),
        what: text(d.assignment) || text(d.meeting),
      })
    : acted(text(d.party), text(d.title));
}

function isKnown(type: string, history: Record<NetworkAct['type'], unknown>): type is NetworkAct['type'] {
  return type in history;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
