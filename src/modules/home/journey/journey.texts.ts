import { defineTexts } from '#platform/i18n/texts.ts';

export const journeyTexts = defineTexts(
  {
    label: 'Så långt har ni kommit',
    stages: {
      done: 'Gjort',
      here: 'Här är ni',
      left: 'Inte klart',
      empty: 'Inte börjat',
      begun: 'Har börjat',
      coming: 'Kommer',
    },
    none: 'inget än',
    /** What one does in the step, before what there is in it: the step Behov holds the questions, not the needs. */
    verbs: {
      organisation: (holds: string) => `Utgå från: ${holds}`,
      needs: (holds: string) => `Fråga: ${holds}`,
      situation: (holds: string) => `Förstå: ${holds}`,
      plan: (holds: string) => `Skriv: ${holds}`,
      decision: (holds: string) => `Besluta: ${holds}`,
    },
    counts: {
      mandates: (count: number) => (count === 1 ? 'ett uppdrag' : `${count} uppdrag`),
      units: (count: number) => (count === 1 ? 'en enhet' : `${count} enheter`),
      surveys: (count: number) => (count === 1 ? 'en enkät' : `${count} enkäter`),
      open: (count: number) => (count === 1 ? 'en öppen nu' : `${count} öppna nu`),
      results: (count: number) => (count === 1 ? 'ett resultat' : `${count} resultat`),
      shares: (count: number) =>
        count === 1 ? 'en andel ur en gemensam enkät' : `${count} andelar ur gemensamma enkäter`,
      rounds: (count: number) => (count === 1 ? 'en samtalsomgång' : `${count} samtalsomgångar`),
      findings: (count: number) => (count === 1 ? 'en slutsats' : `${count} slutsatser`),
      needs: (count: number) => (count === 1 ? 'ett behov' : `${count} behov`),
      plans: (count: number) => (count === 1 ? 'en plan' : `${count} planer`),
      measures: (count: number) => (count === 1 ? 'en åtgärd' : `${count} åtgärder`),
      matters: (count: number) => (count === 1 ? 'ett ärende' : `${count} ärenden`),
      decisions: (count: number) => (count === 1 ? 'ett beslut' : `${count} beslut`),
    },
  },
  {
    label: 'How far you have come',
    stages: {
      done: 'Done',
      here: 'You are here',
      left: 'Not finished',
      empty: 'Not begun',
      begun: 'Has begun',
      coming: 'To come',
    },
    none: 'nothing yet',
    verbs: {
      organisation: (holds: string) => `Start from: ${holds}`,
      needs: (holds: string) => `Ask: ${holds}`,
      situation: (holds: string) => `Understand: ${holds}`,
      plan: (holds: string) => `Write: ${holds}`,
      decision: (holds: string) => `Decide: ${holds}`,
    },
    counts: {
      mandates: (count: number) => (count === 1 ? 'one mandate' : `${count} mandates`),
      units: (count: number) => (count === 1 ? 'one unit' : `${count} units`),
      surveys: (count: number) => (count === 1 ? 'one survey' : `${count} surveys`),
      open: (count: number) => (count === 1 ? 'one open now' : `${count} open now`),
      results: (count: number) => (count === 1 ? 'one result' : `${count} results`),
      shares: (count: number) => (count === 1 ? 'one share of a joint survey' : `${count} shares of joint surveys`),
      rounds: (count: number) => (count === 1 ? 'one round of conversations' : `${count} rounds of conversations`),
      findings: (count: number) => (count === 1 ? 'one finding' : `${count} findings`),
      needs: (count: number) => (count === 1 ? 'one need' : `${count} needs`),
      plans: (count: number) => (count === 1 ? 'one plan' : `${count} plans`),
      measures: (count: number) => (count === 1 ? 'one measure' : `${count} measures`),
      matters: (count: number) => (count === 1 ? 'one matter' : `${count} matters`),
      decisions: (count: number) => (count === 1 ? 'one decision' : `${count} decisions`),
    },
  },
);
