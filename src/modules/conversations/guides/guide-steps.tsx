import { GROUND_RULES, stepsOf, type ConversationGuide } from '#content/conversation-guides/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { conversationsTexts } from '../conversations.texts.ts';

/** The conversation step by step, with its minutes. */
export function GuideSteps({ guide, locale }: { guide: ConversationGuide; locale: Locale }) {
  const t = conversationsTexts[locale];
  return (
    <ol>
      {stepsOf(guide).map(({ minutes, title, text }) => (
        <li>
          <strong>{title[locale]}</strong> <span class="quiet">{t.minutes(minutes)}</span>
          <br />
          {text[locale]}
        </li>
      ))}
    </ol>
  );
}

export function GroundRules({ locale }: { locale: Locale }) {
  return (
    <ul>
      {GROUND_RULES.map((rule) => (
        <li>{rule[locale]}</li>
      ))}
    </ul>
  );
}
