import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { head, makeMatter, makeMemorandum } from './matter-in-tests.ts';
import { addProposal } from './proposals/proposal.command.ts';
import { handOver } from './hand-over/hand-over.command.ts';
import { getMemorandum } from './memorandum.queries.ts';

let world: World;
let coordinator: Person;
let registrar: Person;
let reader: Person;
let neighbour: Person;
beforeAll(async () => {
  world = await openWorld();
  const organisation = await makeOrganisation(world);
  coordinator = await makePerson(world, organisation, 'coordinator');
  registrar = await makePerson(world, organisation, 'registrar');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const long = 'å'.repeat(100_000);

describe('matters', () => {
  test('an empty list says what it is for and how to begin', async () => {
    const shown = await neighbour.get('/arenden');
    expect(shown.heading).toBe('Ärenden');
    expect(shown.links.some(({ href }) => href.endsWith('/arenden/nytt'))).toBe(true);
    const adding = await neighbour.get('/arenden/nytt');
    expect(adding.links.some(({ href }) => href.endsWith('/namnder/ny'))).toBe(true);
  });

  test('one is added, found in the list by state and committee, and stands in the history', async () => {
    const { committeeId } = await makeMatter(coordinator);
    const saved = await coordinator.post('/arenden/nytt', {
      title: 'Strategi 2027',
      committeeId: String(committeeId),
      openedOn: '2026-11-03',
      planId: '',
      mandateId: '',
    });
    expect(saved.status).toBe(303);
    expect((await coordinator.get(saved.location ?? '')).heading).toBe('Strategi 2027');
    const titles = async (query: string) => (await coordinator.get(`/arenden${query}`)).links.map(({ text }) => text);
    expect(await titles(`?lage=open&namnd=${committeeId}`)).toContain('Strategi 2027');
    expect(await titles('?lage=closed')).not.toContain('Strategi 2027');
    expect((await coordinator.get('/arenden?lage=nonsens&namnd=x')).status).toBe(200);
    expect((await coordinator.get('/historik')).text).toContain('Lade till ärendet ”Strategi 2027”');
  });

  test('bad input is explained at the field and nothing typed is lost', async () => {
    const refused = await coordinator.post('/arenden/nytt', {
      title: '',
      committeeId: '999999',
      openedOn: '2026-02-30',
    });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual(['Skriv vad ärendet gäller', 'Välj dagen då ärendet väcktes']);
    const unknown = await coordinator.post('/arenden/nytt', {
      title: 'Mitt ärende',
      committeeId: '999999',
      openedOn: '2026-11-03',
    });
    expect(unknown.errors).toEqual(['Välj den nämnd som ärendet hör till']);
    expect(unknown.field('Vad gäller ärendet?').value).toBe('Mitt ärende');
    expect(
      (await coordinator.post('/arenden/nytt', { title: long, committeeId: '1', openedOn: '2026-11-03' })).errors,
    ).toEqual(['Korta texten till högst 200 tecken']);
  });

  test('none is raised in the future, neither new nor changed', async () => {
    const { committeeId, matterId } = await makeMatter(coordinator);
    const typed = { title: 'Framtid', committeeId: String(committeeId), openedOn: '2026-11-21' };
    const sentence = 'Ärendet kan inte ha väckts efter i dag';
    expect((await coordinator.post('/arenden/nytt', typed)).errors).toEqual([sentence]);
    const changing = await coordinator.get(`/arenden/${matterId}/andra`);
    const basis = changing.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect((await coordinator.post(`/arenden/${matterId}/andra`, { ...typed, basis })).errors).toEqual([sentence]);
  });

  test('two who change the same matter do not overwrite each other', async () => {
    const { matterId } = await makeMatter(coordinator);
    const page = await coordinator.get(`/arenden/${matterId}/andra`);
    const basis = page.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    const change = { title: 'Först', openedOn: '2026-11-02', planId: '', mandateId: '', basis };
    expect((await coordinator.post(`/arenden/${matterId}/andra`, change)).status).toBe(303);
    const late = await registrar.post(`/arenden/${matterId}/andra`, { ...change, title: 'Sedan' });
    expect(late.status).toBe(400);
    expect(late.field('Vad gäller ärendet?').value).toBe('Sedan');
    const again = late.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect(
      (await registrar.post(`/arenden/${matterId}/andra`, { ...change, title: 'Sedan', basis: again })).status,
    ).toBe(303);
  });

  test('it is closed when nothing waits, and then takes no more', async () => {
    const { matterId } = await makeMatter(coordinator);
    expect((await coordinator.post(`/arenden/${matterId}/avslut`)).status).toBe(303);
    expect((await coordinator.post(`/arenden/${matterId}/avslut`)).status).toBe(409);
    expect(
      (await coordinator.post(`/arenden/${matterId}/tjansteskrivelser/ny`, { start: 'empty', ...head })).status,
    ).toBe(409);
  });
});

describe('designations', () => {
  test('a matter has several, exactly as given, each once, and they can be removed', async () => {
    const { matterId } = await makeMatter(coordinator);
    const add = (value: string) =>
      registrar.post(`/arenden/${matterId}/beteckningar/ny`, {
        type: 'registration-number',
        value,
        register: 'Räddningstjänstens diarium',
      });
    for (const value of ['RTJ.2016.141.169', 'Dnr  KS 2016/356-<b>']) expect((await add(value)).status).toBe(303);
    expect((await add('RTJ.2016.141.169')).errors).toEqual(['Ärendet har redan den här beteckningen']);
    const shown = await coordinator.get(`/arenden/${matterId}`);
    const values = [...shown.document.querySelectorAll('main strong')].map((one) => one.textContent);
    expect(values).toEqual(['RTJ.2016.141.169', 'Dnr  KS 2016/356-<b>']);
    const remove =
      shown.links.find(({ href }) => href.includes('/beteckningar/') && href.endsWith('/borttagning'))?.href ?? '';
    expect((await registrar.get(remove)).text).toContain('RTJ.2016.141.169');
    expect((await registrar.post(remove)).status).toBe(303);
    expect((await registrar.post(remove)).status).toBe(404);
  });

  test('none and nonsense are explained', async () => {
    const { matterId } = await makeMatter(coordinator);
    const refused = await registrar.post(`/arenden/${matterId}/beteckningar/ny`, { type: 'annat', value: '' });
    expect(refused.errors).toEqual(['Välj vad det är för beteckning', 'Skriv beteckningen som registratorn gav den']);
  });
});

describe('proposals', () => {
  test('are added, changed, reordered and removed without script', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const at = `/tjansteskrivelser/${memorandumId}/forslag`;
    for (const text of ['första', 'andra', 'tredje'])
      expect((await coordinator.post(at, { body: 'Kommunstyrelsen', text })).status).toBe(303);
    const proposals = async () => (await coordinator.read((db) => getMemorandum(db, memorandumId))).proposals;
    const [first, second, third] = await proposals();
    await coordinator.post(`${at}/${third?.id}/flytt`, { direction: 'up' });
    await coordinator.post(`${at}/${first?.id}/flytt`, { direction: 'up' });
    expect((await proposals()).map(({ text }) => text)).toEqual(['första', 'tredje', 'andra']);
    await coordinator.post(`${at}/${first?.id}/flytt`, { direction: 'down' });
    expect((await proposals()).map(({ text }) => text)).toEqual(['tredje', 'första', 'andra']);
    const basis =
      (await coordinator.get(`${at}/${second?.id}`)).document
        .querySelector('input[name=basis]')
        ?.getAttribute('value') ?? '';
    const change = { body: 'Kommunfullmäktige', text: 'att andra ändrat.', basis };
    expect((await coordinator.post(`${at}/${second?.id}`, change)).status).toBe(303);
    expect((await coordinator.post(`${at}/${second?.id}`, { ...change, text: 'för sent' })).status).toBe(400);
    expect((await coordinator.post(`${at}/${first?.id}/borttagning`)).status).toBe(303);
    expect((await proposals()).map(({ body, text }) => `${body}: ${text}`)).toEqual([
      'Kommunstyrelsen: tredje',
      'Kommunfullmäktige: andra ändrat',
    ]);
    const page = await coordinator.get(at);
    expect([...page.document.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual([
      'tredje',
      'andra ändrat',
    ]);
  });

  test('an empty one is explained, and one of another memorandum is not found', async () => {
    const one = await makeMemorandum(coordinator);
    const other = await makeMemorandum(coordinator);
    const at = `/tjansteskrivelser/${one.memorandumId}/forslag`;
    expect((await coordinator.post(at, { body: '', text: 'att .' })).errors).toEqual([
      'Skriv vem som beslutar, till exempel Kommunstyrelsen',
      'Skriv vad som föreslås',
    ]);
    await coordinator.run(addProposal, { memorandumId: other.memorandumId, body: 'KS', text: 'x' });
    const [foreign] = (await coordinator.read((db) => getMemorandum(db, other.memorandumId))).proposals;
    expect((await coordinator.post(`${at}/${foreign?.id}/borttagning`)).status).toBe(404);
    expect((await coordinator.post(`${at}/${foreign?.id}/flytt`, { direction: 'up' })).status).toBe(404);
  });
});

describe('costs', () => {
  test('are typed in kronor, summed, changed and removed', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const at = `/tjansteskrivelser/${memorandumId}/kostnader`;
    const line = { administration: 'BUF', label: 'Deltagare', quantity: '2', unitPrice: '8 000,50' };
    expect((await coordinator.post(at, line)).status).toBe(303);
    await coordinator.post(at, { ...line, administration: 'RTJ', quantity: '1', unitPrice: '100' });
    const shown = await coordinator.get(at);
    const cells = [...shown.document.querySelectorAll('tbody td.numeric')].map((cell) =>
      cell.textContent?.replaceAll('\u00a0', ' '),
    );
    expect(cells).toEqual(['2', '8 000,50 kr', '16 001 kr', '1', '100 kr', '100 kr']);
    expect(shown.document.querySelector('main strong')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Summa: 16 001 kr + 100 kr = 16 101 kr utan moms.',
    );
    const [first, second] = (await coordinator.read((db) => getMemorandum(db, memorandumId))).costLines;
    const changing = await coordinator.get(`${at}/${first?.id}`);
    expect(changing.field('Pris per styck').value).toBe('8 000,50');
    const basis = changing.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect((await coordinator.post(`${at}/${first?.id}`, { ...line, quantity: '3', basis })).status).toBe(303);
    expect((await coordinator.post(`${at}/${first?.id}`, { ...line, quantity: '4', basis })).status).toBe(400);
    expect((await coordinator.post(`${at}/${second?.id}/borttagning`)).status).toBe(303);
    expect((await coordinator.read((db) => getMemorandum(db, memorandumId))).costLines).toEqual([
      { id: first?.id, administration: 'BUF', label: 'Deltagare', quantity: 3, unitPriceOre: 800_050 },
    ]);
  });

  test('what is no number or no price is explained, and what was typed stays', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const refused = await coordinator.post(`/tjansteskrivelser/${memorandumId}/kostnader`, {
      administration: 'BUF',
      label: 'x',
      quantity: '0',
      unitPrice: 'åtta tusen',
    });
    expect(refused.errors).toHaveLength(2);
    expect(refused.field('Pris per styck').value).toBe('åtta tusen');
  });
});

describe('attachments', () => {
  test('a kind that is not taken is explained at the field, and a file too large', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const at = `/tjansteskrivelser/${memorandumId}/bilagor`;
    const refused = await coordinator.post(at, {
      title: 'Inbjudan',
      file: new File(['<html><script>'], 'inbjudan.pdf', { type: 'application/pdf' }),
    });
    expect(refused.status).toBe(400);
    expect(refused.errors[0]).toMatch(/^”inbjudan.pdf” är en sorts fil som inte går att ta emot/);
    expect(refused.field('Vad är bilagan?').value).toBe('Inbjudan');
    const large = new Uint8Array(25 * 1024 * 1024 + 1).fill(65);
    expect((await coordinator.post(at, { title: 'Stor', file: new File([large], 'stor.txt') })).errors).toEqual([
      '”stor.txt” är större än 25 MB. Gör den mindre eller dela den.',
    ]);
    const huge = new Uint8Array(61 * 1024 * 1024).fill(65);
    expect((await coordinator.post(at, { title: 'Större', file: new File([huge], 'stor.txt') })).status).toBe(413);
  }, 30_000);

  test('without a file it is a title; it can be removed, and another organisation never gets the file', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const at = `/tjansteskrivelser/${memorandumId}/bilagor`;
    expect((await coordinator.post(at, { title: 'Skickas på papper', file: new File([], '') })).status).toBe(303);
    await coordinator.post(at, { title: 'Lista', file: new File(['rad ett\n'], '../..\\å "lista".txt') });
    const { attachments } = await coordinator.read((db) => getMemorandum(db, memorandumId));
    expect(attachments.map(({ title, fileId }) => [title, fileId === null])).toEqual([
      ['Skickas på papper', true],
      ['Lista', false],
    ]);
    const fileId = attachments[1]?.fileId;
    expect((await neighbour.get(`/filer/${fileId}`)).status).toBe(404);
    const { response } = await reader.get(`/filer/${fileId}`);
    expect(response.headers.get('content-disposition')).not.toMatch(/\.\.[/\\]/);
    expect((await coordinator.post(`${at}/${attachments[0]?.id}/borttagning`)).status).toBe(303);
    expect((await coordinator.get('/filer/999999')).status).toBe(404);
  });
});

describe('a memorandum', () => {
  test('is written in parts; two who change the same part do not meet, two parts do', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const at = `/tjansteskrivelser/${memorandumId}`;
    const basis = async (part: string) =>
      (await coordinator.get(`${at}/${part}`)).document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    const [text, closing] = [await basis('text'), await basis('avslutning')];
    expect(
      (
        await coordinator.post(`${at}/text`, {
          summary: 'En *viktig* sak',
          background: '',
          assessment: '',
          basis: text,
        })
      ).status,
    ).toBe(303);
    expect(
      (
        await coordinator.post(`${at}/avslutning`, {
          signatory: '',
          signatoryRole: 'Räddningschef',
          dispatchList: 'BUF\nMBF',
          basis: closing,
        })
      ).status,
    ).toBe(303);
    const late = await coordinator.post(`${at}/text`, {
      summary: 'Min text',
      background: '',
      assessment: '',
      basis: text,
    });
    expect(late.status).toBe(400);
    expect(late.errors[0]).toMatch(/^Någon annan har ändrat/);
    expect(late.field('Sammanfattning av ärendet').value).toBe('Min text');
    const shown = await coordinator.get(at);
    expect([...shown.document.querySelectorAll('article strong')].map((one) => one.textContent)).toContain('viktig');
    expect(
      (await coordinator.post(`${at}/text`, { summary: long, background: '', assessment: '', basis: text })).errors,
    ).toEqual(['Texten är för lång. Korta den till högst 20 000 tecken.']);
  });

  test('what is wrong in its head is explained', async () => {
    const { matterId } = await makeMatter(coordinator);
    const refused = await coordinator.post(`/arenden/${matterId}/tjansteskrivelser/ny`, {
      start: 'plan',
      style: 'x',
      writtenOn: '',
      addressee: '',
      sender: '',
      officerRole: '',
      officerEmail: 'fel',
    });
    expect(refused.errors).toHaveLength(5);
    expect(refused.field('E-post').value).toBe('fel');
    expect(
      (await coordinator.post(`/arenden/${matterId}/tjansteskrivelser/ny`, { start: 'plan', ...head })).errors,
    ).toEqual(['Ärendet gäller ingen plan. Börja tomt, eller välj en plan i ärendet först.']);
  });

  test('handed over it is no longer changed, unless taken back', async () => {
    const { memorandumId, matterId } = await makeMemorandum(coordinator);
    const at = `/tjansteskrivelser/${memorandumId}`;
    expect((await coordinator.post(`${at}/lamna`, { handedOverOn: '2026-11-21' })).errors).toEqual([
      'Dagen kan inte vara efter i dag',
    ]);
    expect((await coordinator.post(`${at}/lamna`, { handedOverOn: '2026-11-09' })).errors).toEqual([
      'Dagen kan inte vara före skrivelsens datum',
    ]);
    const asking = await coordinator.get(`${at}/lamna`);
    expect(asking.text).toContain(
      'Det här är tomt: sammanfattning av ärendet, förslag till beslut, ekonomiska konsekvenser, barnets bästa.',
    );
    expect((await coordinator.post(`${at}/lamna`, { handedOverOn: '2026-11-12' })).location).toMatch(
      new RegExp(`/arenden/${matterId}$`),
    );
    expect((await coordinator.post(`${at}/lamna`, { handedOverOn: '2026-11-12' })).status).toBe(409);
    expect((await coordinator.get(`${at}/text`)).document.querySelector('main form')).toBeNull();
    expect((await coordinator.post(`${at}/forslag`, { body: 'KS', text: 'x' })).status).toBe(409);
    expect((await coordinator.post(`${at}/mall`, { template: 'numrerade-meningar' })).status).toBe(409);
    expect(
      (await coordinator.get(`/arenden/${matterId}`)).links.some(
        ({ href, text }) => href.endsWith('/beslut/nytt') && text === 'Skriv in beslutet',
      ),
    ).toBe(true);
    expect((await coordinator.post(`${at}/ta-tillbaka`)).status).toBe(303);
    expect((await coordinator.post(`${at}/ta-tillbaka`)).status).toBe(409);
    expect((await coordinator.post(`${at}/forslag`, { body: 'KS', text: 'x' })).status).toBe(303);
  });

  test('hostile text is text', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    await coordinator.run(addProposal, { memorandumId, body: '<img src=x>', text: '<script>alert(1)</script>' });
    const shown = await coordinator.get(`/tjansteskrivelser/${memorandumId}`);
    expect(shown.document.querySelector('article script, article img')).toBeNull();
    expect(shown.document.querySelector('article')?.textContent).toContain('<script>alert(1)</script>');
  });
});

describe('who may', () => {
  test('a reader reads; a registrar gives numbers and records; a neighbour finds nothing; a stranger signs in', async () => {
    const { memorandumId, matterId } = await makeMemorandum(coordinator);
    await coordinator.run(handOver, { id: memorandumId });
    for (const path of ['/arenden', `/arenden/${matterId}`, `/tjansteskrivelser/${memorandumId}`])
      expect((await reader.get(path)).status, path).toBe(200);
    const readersLinks = (await reader.get(`/arenden/${matterId}`)).links.map(({ href }) => href);
    expect(readersLinks.some((href) => /beslut\/nytt|beteckningar|andra$/.test(href))).toBe(false);
    for (const path of [
      '/arenden/nytt',
      `/arenden/${matterId}/beslut/nytt`,
      `/tjansteskrivelser/${memorandumId}/text`,
      `/tjansteskrivelser/${memorandumId}/ta-tillbaka`,
    ])
      expect((await reader.post(path)).status, path).toBe(403);
    expect((await registrar.get(`/arenden/${matterId}/beslut/nytt`)).status).toBe(200);
    expect((await registrar.post(`/tjansteskrivelser/${memorandumId}/text`)).status).toBe(403);
    for (const path of [
      `/arenden/${matterId}`,
      `/arenden/${matterId}/andra`,
      `/arenden/${matterId}/beslut/nytt`,
      `/tjansteskrivelser/${memorandumId}`,
      `/tjansteskrivelser/${memorandumId}/forslag`,
      `/tjansteskrivelser/${memorandumId}/dokument/word`,
    ])
      expect((await neighbour.get(path)).status, path).toBe(404);
    expect((await neighbour.post(`/tjansteskrivelser/${memorandumId}/ta-tillbaka`)).status).toBe(404);
    expect((await visitor(world).get(`/${coordinator.organisation.slug}/arenden/${matterId}`)).location).toMatch(
      /^\/logga-in/,
    );
  });
});
