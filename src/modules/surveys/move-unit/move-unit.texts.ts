import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const moveUnitTexts = defineTexts(
  {
    heading: (unit: string) => `Flytta ${unit}`,
    to: 'Vilken grupp ska enheten vara med i?',
    toHint: 'Bara grupper i samma förvaltning går att välja.',
    ownGroup: 'En egen grupp',
    missing: 'Välj en av grupperna i listan',
    here: 'Här är enheten nu.',
    becomes: (staff: number) => `Gruppen får ${inSwedish.people(staff)}.`,
    left: (group: string, staff: number) => `${group} får ${inSwedish.number(staff)} kvar.`,
    leftTooFew: (group: string, staff: number, minimum: number) =>
      `${group} får ${inSwedish.number(staff)} kvar, men behöver minst ${inSwedish.number(minimum)}.`,
    tooFew: (minimum: number) => `Den behöver minst ${inSwedish.number(minimum)}.`,
    gone: (group: string) => `${group} försvinner.`,
    seen: (before: number, after: number) =>
      `Anställda som kan se sin egen grupp: ${before}\u00a0% nu, ${after}\u00a0% efter flytten.`,
    save: 'Flytta enheten',
    moved: (title: string, unit: string) => `Flyttade ${unit} till en annan grupp i enkäten ”${title}”`,
  },
  {
    heading: (unit: string) => `Move ${unit}`,
    to: 'Which group should the unit be in?',
    toHint: 'Only groups of the same administration can be chosen.',
    ownGroup: 'A group of its own',
    missing: 'Choose one of the groups in the list',
    here: 'The unit is here now.',
    becomes: (staff: number) => `The group gets ${inEnglish.people(staff)}.`,
    left: (group: string, staff: number) => `${group} keeps ${inEnglish.number(staff)}.`,
    leftTooFew: (group: string, staff: number, minimum: number) =>
      `${group} keeps ${inEnglish.number(staff)}, but needs at least ${inEnglish.number(minimum)}.`,
    tooFew: (minimum: number) => `It needs at least ${inEnglish.number(minimum)}.`,
    gone: (group: string) => `${group} disappears.`,
    seen: (before: number, after: number) =>
      `Staff who can see their own group: ${before}% now, ${after}% after the move.`,
    save: 'Move the unit',
    moved: (title: string, unit: string) => `Moved ${unit} to another group of the survey “${title}”`,
  },
);
