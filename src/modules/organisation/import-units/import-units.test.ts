import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addAdministration,
  addUnit,
  importUnits,
  listAdministrations,
  listUnits,
} from '#modules/organisation/index.ts';
import {
  makeOrganisation,
  makePerson,
  openWorld,
  type Fields,
  type Person,
  type Shown,
  type World,
} from '#test/world.ts';

const path = '/organisation/enheter/klistra-in';
let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const preview = (fields: Fields) => coordinator.post(path, { step: 'preview', ...fields });
const units = async () =>
  (await coordinator.read(listUnits)).map(
    ({ name, staff, administrationName }) => `${administrationName}/${name}/${staff}`,
  );

/** Presses "Läs in listan" on the page that was shown, with what its form holds. */
function confirm(shown: Shown, change: Fields = {}): Promise<Shown> {
  const form = shown.document.querySelector('main form');
  const value = (name: string) => form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
  const create = [...(form?.querySelectorAll('input[name=create]') ?? [])]
    .filter((box) => box.hasAttribute('checked'))
    .map((box) => box.getAttribute('value') ?? '');
  const list = form?.querySelector('textarea')?.textContent ?? '';
  return coordinator.post(path, {
    step: 'import',
    list,
    administrationId: value('administrationId'),
    seen: value('seen'),
    create,
    ...change,
  });
}

describe('pasting units', () => {
  test('a hundred units in six administrations: shown first, then read in', async () => {
    const staff = [420, 510, 160, 90, 40, 182];
    const lines = staff.flatMap((sum, at) => {
      const count = Math.round(sum / 14);
      return Array.from({ length: count }, (_, unit) => {
        const own = Math.floor(sum / count) + (unit < sum % count ? 1 : 0);
        return `Förvaltning ${at + 1}\tEnhet ${unit + 1}\tVerksamhet\t${own}`;
      });
    });
    expect(lines.length).toBeGreaterThan(98);
    const shown = await preview({
      list: ['Förvaltning\tEnhet\tVerksamhet\tAntal', ...lines, 'Summa\t\t\t1 402'].join('\n'),
    });
    expect(shown.status).toBe(200);
    expect(shown.document.querySelector('.lead')?.textContent?.replace(/\s/g, ' ')).toBe(
      `${lines.length} nya enheter. Tillsammans 1 402 anställda.`,
    );
    expect(shown.document.querySelectorAll('tbody tr')).toHaveLength(lines.length);
    expect(await units()).toEqual([]);
    const done = await confirm(shown);
    expect(done.location).toMatch(new RegExp(`\\?nya=${lines.length}&andrade=0`));
    const administrations = await coordinator.read(listAdministrations);
    expect(administrations.map((one) => one.staff)).toEqual(staff);
    expect((await coordinator.get(done.location ?? '')).text).toContain(
      `Listan är inläst: ${lines.length} enheter lades till.`,
    );
  });

  test('line by line: what is new, what changes, what is wrong; the wrong ones are left out', async () => {
    const administrationId = await coordinator.run(addAdministration, {
      name: 'Skola',
      shortName: 'BUF',
      committeeId: null,
    });
    await coordinator.run(addUnit, { administrationId, name: 'Björkskolan', serviceLine: '', staff: 46 });
    const list = 'BUF;Björkskolan;;48\nBUF;Lärkan;;\nBUF;Lärkan;;22\nBUF;lärkan;;23\nOkänd;Norr;;-3';
    const shown = await preview({ list });
    expect([...shown.document.querySelectorAll('main li')].map((item) => item.textContent)).toEqual([
      'Rad 2, Lärkan: Antal anställda saknas.',
      'Rad 4, lärkan: Enheten står redan i listan (rad 3).',
      'Rad 5, Norr: Antalet är mindre än noll.',
    ]);
    expect([...shown.document.querySelectorAll('tbody tr')].map((row) => row.children[3]?.textContent)).toEqual([
      'Ändras från 46 anställda',
      'Ny',
    ]);
    expect((await confirm(shown)).status).toBe(303);
    expect(await units()).toEqual(['Skola/Björkskolan/48', 'Skola/Lärkan/22']);
    expect((await coordinator.get('/historik')).text).toContain('Läste in en lista med enheter: 1 nya, 1 ändrade');
  });

  test('an unknown administration is made only if it is ticked', async () => {
    const shown = await preview({ list: 'Skola;Björkskolan;;48\nOmsorg;Norr;;31' });
    expect((await confirm(shown, { create: 'Skola' })).status).toBe(303);
    expect(await units()).toEqual(['Skola/Björkskolan/48']);
    const none = await preview({ list: 'Omsorg;Norr;;31' });
    const refused = await confirm(none, { create: [] });
    expect(refused.status).toBe(400);
    expect(refused.errors[0]).toMatch(/Det finns inget i listan att läsa in/);
  });

  test('what was shown is what is done: a change in between is shown again', async () => {
    const administrationId = await coordinator.run(addAdministration, {
      name: 'Skola',
      shortName: '',
      committeeId: null,
    });
    const shown = await preview({ list: 'Skola;Björkskolan;;48' });
    await coordinator.run(addUnit, { administrationId, name: 'Björkskolan', serviceLine: '', staff: 46 });
    const again = await confirm(shown);
    expect(again.status).toBe(400);
    expect(again.errors[0]).toMatch(/har ändrats sedan du granskade/);
    expect(again.document.querySelector('tbody tr')?.children[3]?.textContent).toBe('Ändras från 46 anställda');
    expect((await confirm(again)).status).toBe(303);
    expect(await units()).toEqual(['Skola/Björkskolan/48']);
  });

  test('twice is once: the second time there is nothing to read in', async () => {
    const list = 'Skola;Björkskolan;;48';
    await confirm(await preview({ list }));
    const shown = await preview({ list });
    expect(shown.document.querySelector('button[value=import]')).toBeNull();
    expect((await confirm(shown)).status).toBe(400);
    expect(await units()).toEqual(['Skola/Björkskolan/48']);
  });

  test.each([
    { encoding: 'utf8', name: 'UTF-8' },
    { encoding: 'latin1', name: 'Windows-1252' },
  ] as const)('a file in $name comes in as it was written', async ({ encoding }) => {
    const file = new File([new Uint8Array(Buffer.from('Skola;Björkskolan;;48\r\n', encoding))], 'enheter.csv', {
      type: 'text/csv',
    });
    const shown = await preview({ file, list: '' });
    expect(shown.status).toBe(200);
    await confirm(shown);
    expect(await units()).toEqual(['Skola/Björkskolan/48']);
  });

  test('two columns need a chosen administration, which the address may have', async () => {
    const id = await coordinator.run(addAdministration, { name: 'Skola', shortName: '', committeeId: null });
    const form = await coordinator.get(`${path}?forvaltning=${id}`);
    expect(form.field('Förvaltning för rader').querySelector('option[selected]')?.getAttribute('value')).toBe(
      String(id),
    );
    const lacking = await preview({ list: 'Björkskolan\t48\nLärkan\t22' });
    expect(lacking.errors).toEqual(['Listan anger ingen förvaltning. Välj vilken den gäller']);
    await confirm(await preview({ list: 'Björkskolan\t48\nLärkan\t22', administrationId: String(id) }));
    expect(await units()).toEqual(['Skola/Björkskolan/48', 'Skola/Lärkan/22']);
  });

  test('an empty list, a spreadsheet and a single column are explained', async () => {
    expect((await preview({ list: ' ' })).errors).toEqual(['Klistra in en lista eller välj en fil']);
    const workbook = new File([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)], 'enheter.xlsx');
    expect((await preview({ file: workbook })).errors[0]).toMatch(/Spara den från Excel som CSV/);
    const single = await preview({ list: 'Björkskolan' });
    expect(single.status).toBe(400);
    expect(single.field('Lista med enheter').textContent).toBe('Björkskolan');
    expect((await preview({ list: 'a;b\n'.repeat(150_000) })).status).toBe(400);
  });

  test('hostile text is text', async () => {
    const shown = await preview({ list: '<script>alert(1)</script>;</textarea><b>x;;48' });
    expect(shown.document.querySelector('main script')).toBeNull();
    await confirm(shown);
    expect(await units()).toEqual(['<script>alert(1)</script>/</textarea><b>x/48']);
  });

  test('two lists at once do not both add the same', async () => {
    await coordinator.run(addAdministration, { name: 'Skola', shortName: '', committeeId: null });
    const list = { list: 'Skola;Björkskolan;;48', administrationId: null, create: 'all' as const };
    const outcomes = await Promise.allSettled([coordinator.run(importUnits, list), coordinator.run(importUnits, list)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await units()).toEqual(['Skola/Björkskolan/48']);
  });

  test('readers may not, and what a neighbour has is not touched', async () => {
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.get(path)).status).toBe(403);
    expect((await reader.post(path, { step: 'import', list: 'Skola;A;;1' })).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    await neighbour.run(importUnits, { list: 'Skola;Björkskolan;;10', administrationId: null, create: 'all' });
    await coordinator.run(importUnits, { list: 'Skola;Björkskolan;;48', administrationId: null, create: 'all' });
    expect((await neighbour.read(listUnits)).map((unit) => unit.staff)).toEqual([10]);
  });

  test('the file that is taken away can be pasted back and changes nothing', async () => {
    await coordinator.run(importUnits, {
      list: 'Skola;Björk; Grundskola;48\nSkola;"Lärkan; norr";;22',
      administrationId: null,
      create: 'all',
    });
    const file = await coordinator.get('/organisation/enheter/fil');
    expect(file.response.headers.get('content-disposition')).toContain('enheter.csv');
    const shown = await preview({ list: await file.response.text() });
    expect(shown.document.querySelector('.lead')?.textContent).toMatch(/^2 är som förut/);
  });
});
