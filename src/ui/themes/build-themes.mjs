// Makes the theme files of this folder from what Designsystemet's command line has built (see README.md).
// Kept: one light and one dark scheme (the dark one on screens only, so that paper stays light), and of all the tokens those that our
// stylesheets reach. Usage: node build-themes.mjs <folder with the built tokens>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const here = import.meta.dirname;
const built = process.argv[2];
if (!built) throw new Error('Name the folder that `designsystemet tokens build` wrote.');

const names = readdirSync(built)
  .filter((file) => file.endsWith('.css'))
  .map((file) => file.replace('.css', ''));
const sources = new Map(names.map((name) => [name, parse(readFileSync(join(built, `${name}.css`), 'utf8'))]));
const gran = sources.get('gran');
if (!gran) throw new Error('The first theme is called gran.');

/** Values of data-color that our components set; every other role mapping would be dead weight. */
const roles = ['danger'];
const scale = gran.rules.filter(
  (rule) => !rule.layer.startsWith('ds.theme.color-scheme') && rule.layer !== 'ds.theme.typography.secondary' && isWanted(rule.selector),
);
const schemes = new Map([...sources].map(([name, { rules }]) => [name, { light: colours(rules, 'light'), dark: colours(rules, 'dark') }]));
const common = schemes.get('gran');
const used = reached();

write('scale', printScale(scale.filter((rule) => !isRole(rule.selector))));
write('roles', printScale(scale.filter((rule) => isRole(rule.selector))));
write('neutral', printScheme(common, /^(--ds-color-(neutral|danger)-|color-scheme$)/));
write('tones', printScheme(common, /^--ds-color-(success|warning|info)-/));
for (const [name, scheme] of schemes) write(name, printScheme(scheme, /^--ds-color-(accent|focus)-/));

function write(name, css) {
  writeFileSync(join(here, `${name}.css`), css);
}

function isRole(selector) {
  return selector.startsWith('[data-color=');
}

function isWanted(selector) {
  return !isRole(selector) || roles.some((role) => selector.startsWith(`[data-color="${role}"]`));
}

/** The built file as a flat list: layer, conditions, selector, declarations. */
function parse(css) {
  const rules = [];
  walk(css.replace('@charset "UTF-8";', '').replace(/\/\*[\s\S]*?\*\//g, ''), { layer: '', conditions: [], selector: '' });
  return { rules: rules.filter((rule) => rule.declarations.length > 0) };

  function walk(text, at) {
    // Its place is taken before those of the rules inside it, which come later in the cascade.
    const rule = { ...at, declarations: [] };
    rules.push(rule);
    let own = '';
    let index = 0;
    while (index < text.length) {
      const open = text.indexOf('{', index);
      const semicolon = text.indexOf(';', index);
      if (open === -1 || (semicolon !== -1 && semicolon < open)) {
        if (semicolon === -1) break;
        own += text.slice(index, semicolon + 1);
        index = semicolon + 1;
        continue;
      }
      const head = text.slice(index, open).trim().replace(/\s+/g, ' ');
      const close = matching(text, open);
      const body = text.slice(open + 1, close);
      if (head.startsWith('@layer')) walk(body, { ...at, layer: head.slice(7) });
      else if (head.startsWith('@')) walk(body, { ...at, conditions: [...at.conditions, head] });
      else walk(body, { ...at, selector: head });
      index = close + 1;
    }
    rule.declarations = own
      .split(';')
      .map((one) => one.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .map((one) => ({ name: one.slice(0, one.indexOf(':')).trim(), value: one.slice(one.indexOf(':') + 1).trim() }));
  }
}

function matching(text, open) {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth === 0) return index;
  }
  throw new Error('Unbalanced braces.');
}

function colours(rules, scheme) {
  const rule = rules.find((one) => one.selector.includes(`[data-color-scheme="${scheme}"]`));
  if (!rule) throw new Error(`No ${scheme} scheme.`);
  return rule.declarations;
}

/** Names of the tokens that our stylesheets use, directly or through other tokens. */
function reached() {
  const entries = ['app.css', 'respond.css'].map((file) => join(here, '..', file));
  const { outputFiles } = buildSync({
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: 'unwritten',
    external: ['./themes/*'],
    logLevel: 'error',
  });
  const found = new Set(outputFiles.flatMap(({ text }) => [...text.matchAll(/var\((--_?ds-[\w-]+)/g)].map((match) => match[1])));
  const all = [...scale.flatMap((rule) => rule.declarations), ...common.light];
  let size = 0;
  while (size !== found.size) {
    size = found.size;
    for (const { name, value } of all) {
      if (found.has(name)) for (const match of value.matchAll(/var\((--_?ds-[\w-]+)/g)) found.add(match[1]);
    }
  }
  return found;
}

function keep({ name }) {
  return used.has(name) || !/^--_?ds-/.test(name);
}

function printScale(rules) {
  const blocks = rules.map((rule) => {
    const lines = rule.declarations.filter(keep).map(({ name, value }) => `${name}: ${value};`);
    if (lines.length === 0) return '';
    const inner = `${rule.selector} {\n${lines.join('\n')}\n}`;
    const conditioned = rule.conditions.reduce((css, condition) => `${condition} {\n${css}\n}`, inner);
    return `@layer ${rule.layer} {\n${conditioned}\n}`;
  });
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function printScheme({ light, dark }, names) {
  const lines = (declarations) =>
    declarations
      .filter((one) => names.test(one.name) && keep(one))
      .map(({ name, value }) => `${name}: ${value.toLowerCase()};`)
      .join('\n');
  const screen = `@media screen and (prefers-color-scheme: dark) {\n:root {\n${lines(dark)}\n}\n}`;
  return `@layer ds.theme.color-scheme {\n:root {\n${lines(light)}\n}\n\n${screen}\n}\n`;
}
