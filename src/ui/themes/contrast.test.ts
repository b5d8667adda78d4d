import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = import.meta.dirname;
const common = ['neutral', 'tones', 'scale', 'roles'];
const themes = globSync('*.css', { cwd: folder })
  .map((file) => file.replace('.css', ''))
  .filter((name) => !common.includes(name));

const ground = 'neutral-background-default';
const surface = 'neutral-surface-default';

/** Text on what lies behind it: at least 4.5:1 (WCAG 1.4.3). */
const texts: [string, string][] = [
  ...['neutral-text-default', 'neutral-text-subtle', 'accent-text-subtle', 'danger-text-subtle', 'success-text-subtle', 'warning-text-subtle', 'thread'].flatMap(
    (ink): [string, string][] => [
      [ink, ground],
      [ink, surface],
    ],
  ),
  ['danger-text-default', surface],
  ['accent-base-contrast-default', 'accent-base-default'],
  ['accent-base-contrast-default', 'accent-base-hover'],
  ['accent-base-contrast-default', 'accent-base-active'],
  ['danger-base-contrast-default', 'danger-base-default'],
  ['danger-base-contrast-default', 'danger-base-hover'],
  ['danger-base-contrast-default', 'danger-base-active'],
  ['accent-text-subtle', 'accent-surface-hover'],
  // The figures in the bars.
  ['neutral-text-default', 'accent-border-subtle'],
  ['neutral-text-default', 'accent-surface-tinted'],
  ['neutral-text-default', 'neutral-surface-active'],
];

/** Edges of fields, marks, focus: at least 3:1 (WCAG 1.4.11). */
const edges: [string, string][] = ['neutral-border-default', 'accent-base-default', 'accent-border-strong', 'danger-border-strong', 'focus-outer', 'thread'].flatMap(
  (edge): [string, string][] => [
    [edge, ground],
    [edge, surface],
  ],
);

test('there are five themes', () => {
  expect(themes.toSorted()).toEqual(['gran', 'hav', 'ljung', 'skiffer', 'vass']);
});

describe.each(themes)('%s', (theme) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    const colours = readScheme(theme, scheme);

    test.each(texts)('%s can be read on %s', (ink, behind) => {
      expect(contrast(colours, ink, behind)).toBeGreaterThanOrEqual(4.5);
    });

    test.each(edges)('%s can be seen on %s', (edge, behind) => {
      expect(contrast(colours, edge, behind)).toBeGreaterThanOrEqual(3);
    });
  });
});

test('black on white is 21 and white on white 1', () => {
  const colours = new Map([
    ['a', '#000000'],
    ['b', '#ffffff'],
  ]);
  expect(contrast(colours, 'a', 'b')).toBeCloseTo(21, 5);
  expect(contrast(colours, 'b', 'b')).toBe(1);
});

test('no theme touches the thread', () => {
  for (const theme of themes) expect(readFileSync(`${folder}/${theme}.css`, 'utf8')).not.toContain('--thread');
});

function readScheme(theme: string, scheme: 'light' | 'dark'): Map<string, string> {
  const colours = new Map<string, string>();
  for (const file of ['../base.css', 'neutral.css', 'tones.css', `${theme}.css`]) {
    const [light = '', dark = ''] = readFileSync(`${folder}/${file}`, 'utf8').split('@media screen and (prefers-color-scheme: dark)');
    for (const [, name, colour] of (scheme === 'light' ? light : dark).matchAll(/--(?:ds-color-)?([\w-]+):\s*(#[0-9a-f]{6})/g)) {
      if (name && colour) colours.set(name, colour);
    }
  }
  return colours;
}

/** Contrast ratio of two colours (WCAG 2.2, definition of contrast ratio). */
function contrast(colours: ReadonlyMap<string, string>, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(colours, one), luminance(colours, other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colours: ReadonlyMap<string, string>, name: string): number {
  const colour = colours.get(name);
  if (!colour) throw new Error(`no colour is called ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
