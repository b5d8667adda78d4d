import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';

const invitation = `Inbjudan till nätverket Lugn gata
Föreningen Lugn gata bjuder in kommuner till nätverket Lugn gata.
Träffar:
- 6 december 2026, Stockholm
- 9 mars 2027
Avgiften är 8 000 kr per person, exklusive moms. Svara senast den 1 december 2026.
Det krävs ett politiskt beslut. Anmälan är bindande.`;

const mail = `From: Kim Berg <kim@natverk.example>
Subject: Inbjudan till dialogdag
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Kim Berg bjuder in till dialogdag om trygghet.
Dialogdagen =C3=A4r den 4 maj 2027. Svara senast den 20 april 2027.
`;

describe('an invitation is brought', () => {
  let world: World;
  let coordinator: Person;
  let path: string;

  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });

  test('where there is none yet the page says what it is for', async () => {
    const empty = await coordinator.get('/deltagande');
    expect(empty.heading).toBe('Deltagande');
    expect(empty.links.some(({ href }) => href.endsWith('/deltagande/ny'))).toBe(true);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.get('/deltagande')).links.some(({ href }) => href.endsWith('/deltagande/ny'))).toBe(false);
    expect((await reader.get('/deltagande/ny')).status).toBe(403);
    expect((await visitor(world).get(`/${coordinator.organisation.slug}/deltagande`)).location).toMatch(/^\/logga-in/);
  });

  test('pasted: what it says is proposed, with the words it was read from, and a person accepts it', async () => {
    const sent = await coordinator.post('/deltagande/ny', { text: invitation });
    expect([sent.status, sent.errors]).toEqual([303, []]);
    path = sent.location ?? '';
    const proposed = await coordinator.get(path);
    expect(proposed.field('Vem bjuder in?').value).toBe('Föreningen Lugn gata');
    expect(proposed.field('Vad bjuds ni in till?').value).toBe('nätverket Lugn gata');
    expect(proposed.field('När är träffarna?').textContent?.trim()).toBe('6 december 2026, Stockholm\n9 mars 2027');
    expect(proposed.field('Avgift per person').value).toBe('8 000');
    expect(proposed.field('Sista dag att svara').value).toBe('2026-12-01');
    expect(proposed.text).toContain('Läst ur: ”Svara senast den 1 december 2026.”');
    const list = await coordinator.get('/deltagande');
    expect(list.text).toContain('Inbjudan som inte är läst');

    const accepted = await coordinator.post(path, {
      basis: proposed.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '',
      inviter: 'Föreningen Lugn gata',
      subject: 'nätverket Lugn gata',
      meetings: '6 december 2026, Stockholm\n9 mars 2027',
      fee: '8 000',
      answerBy: '2026-12-01',
      decisionRequired: 'yes',
      cancellationTerms: 'Anmälan är bindande.',
    });
    expect([accepted.status, accepted.errors]).toEqual([303, []]);
    const shown = await coordinator.get(accepted.location ?? '');
    expect(shown.heading).toBe('Nätverket Lugn gata');
    expect(shown.document.querySelector('.lead')?.textContent).toContain('Inte besvarad');
    expect(shown.text).toContain('Svara senast 1 december 2026.');
    expect(shown.text).toContain('6 december 2026, Stockholm');
    expect((await coordinator.get('/historik')).text).toContain('Fyllde i vad inbjudan säger: ”nätverket Lugn gata”');
  });

  test('the same is not brought twice, and nothing is no invitation', async () => {
    const again = await coordinator.post('/deltagande/ny', { text: invitation });
    expect(again.errors).toEqual(['Den inbjudan finns redan bland era deltaganden.']);
    expect((await coordinator.post('/deltagande/ny', { text: '' })).errors).toEqual([
      'Välj en fil eller klistra in texten',
    ]);
  });

  test('a mail is read by its sender, its subject and its text; the file is kept', async () => {
    const sent = await coordinator.post('/deltagande/ny', { file: new File([mail], 'inbjudan.eml') });
    expect([sent.status, sent.errors]).toEqual([303, []]);
    const proposed = await coordinator.get(sent.location ?? '');
    expect(proposed.field('Vem bjuder in?').value).toBe('Kim Berg');
    expect(proposed.field('Sista dag att svara').value).toBe('2027-04-20');
    const shown = await coordinator.get((sent.location ?? '').replace('/uppgifter', ''));
    const file = shown.links.find(({ href }) => href.includes('/filer/'));
    expect((await coordinator.get(file?.href ?? '')).status).toBe(200);
  });

  test('a picture says that it cannot be read, and is kept; a program is not taken', async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], 'inbjudan.png');
    const sent = await coordinator.post('/deltagande/ny', { file: picture });
    expect(sent.status).toBe(303);
    const shown = await coordinator.get(sent.location ?? '');
    expect(shown.text).toContain('Den är sparad. Fyll i det den säger här.');
    expect(shown.field('Vem bjuder in?').value).toBe('');
    const program = await coordinator.post('/deltagande/ny', { file: new File(['MZ\u0000\u0001'], 'x.exe') });
    expect(program.errors[0]).toContain('kan köras som ett program');
  });

  test('what was brought by mistake is removed; a neighbour finds nothing', async () => {
    const sent = await coordinator.post('/deltagande/ny', { text: 'Kallelse till sammanträde.' });
    const removal = (sent.location ?? '').replace('/uppgifter', '/borttagning');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const own = removal.replace(`/${coordinator.organisation.slug}/`, `/${neighbour.organisation.slug}/`);
    expect((await neighbour.post(own)).status).toBe(404);
    expect((await coordinator.get(removal)).status).toBe(200);
    expect((await coordinator.post(removal)).status).toBe(303);
    expect((await coordinator.get(removal)).status).toBe(404);
    const early = path.replace('/uppgifter', '/anmalan');
    expect((await coordinator.get(early)).status).toBe(200);
  });
});
