import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { makeMemorandum } from '../matter-in-tests.ts';
import { memorandumDocument } from '../memorandum-document.ts';
import { getMemorandum } from '../memorandum.queries.ts';
import { addAttachments, changeAttachment } from './attachment.command.ts';
import { mostAttachments, titleOfFile } from './attachment.rules.ts';

const text = (name: string) => ({ name, bytes: new TextEncoder().encode(`Innehåll i ${name}`) });
const program = { name: 'faktura.exe', bytes: Buffer.from('MZ\u0090\u0000\u0003', 'latin1') };

describe('attachments', () => {
  let world: World;
  let coordinator: Person;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });

  async function titles(memorandumId: number): Promise<string[]> {
    const { attachments } = await coordinator.read((db) => getMemorandum(db, memorandumId));
    return attachments.map(({ title }) => title);
  }

  test('several at once are called what their files are called, and a program is refused by name while the others are kept', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const files = [text('Remissvar_Socialnämnden.txt'), program, text('Remissvar Skola.txt')];
    const { refused } = await coordinator.run(addAttachments, {
      memorandumId,
      title: '',
      datedOn: '2026-11-02',
      files,
    });
    expect(refused).toEqual([{ name: 'faktura.exe', why: 'program' }]);
    expect(await titles(memorandumId)).toEqual(['Remissvar Socialnämnden', 'Remissvar Skola']);
    const shown = await coordinator.get(
      `/tjansteskrivelser/${memorandumId}/bilagor?nekad=${encodeURIComponent('program faktura.exe')}`,
    );
    expect(shown.document.body.textContent).toContain('”faktura.exe” är ett program och togs inte emot.');
    expect(shown.document.body.textContent).toContain('1\u00a0kB');
  });

  test('where none is taken, it is said at the field and nothing is kept', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const sent = await coordinator.post(`/tjansteskrivelser/${memorandumId}/bilagor`, {
      title: 'Faktura',
      file: new File([program.bytes], program.name),
    });
    expect(sent.status).toBe(400);
    expect(sent.errors[0]).toContain('faktura.exe');
    expect(sent.field('Vad är bilagan?').value).toBe('Faktura');
    expect(await titles(memorandumId)).toEqual([]);
  });

  test('what an address says was refused is never more than words', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    const shown = await coordinator.get(
      `/tjansteskrivelser/${memorandumId}/bilagor?nekad=program+%3Cb%3Ex&nekad=annat+y`,
    );
    expect(shown.document.querySelectorAll('main b').length).toBe(0);
    expect(shown.document.body.textContent).not.toContain('annat y');
  });

  test('500 fit, in pages; one more does not', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    for (let at = 0; at < 10; at += 1)
      await coordinator.run(addAttachments, {
        memorandumId,
        title: '',
        datedOn: null,
        files: Array.from({ length: 50 }, (_, file) => text(`Svar ${at * 50 + file + 1}.txt`)),
      });
    expect((await titles(memorandumId)).length).toBe(mostAttachments);
    const path = `/tjansteskrivelser/${memorandumId}/bilagor`;
    const second = await coordinator.get(`${path}?sida=2`);
    expect(second.document.querySelectorAll('main ol li').length).toBe(50);
    expect(second.document.querySelector('main ol')?.getAttribute('start')).toBe('51');
    expect((await coordinator.get(`${path}?sida=99`)).status).toBe(200);
    expect((await coordinator.post(path, { title: 'En till' })).status).toBe(409);
    const memorandum = await coordinator.read((db) => getMemorandum(db, memorandumId));
    expect(memorandumDocument({ organisation: 'Testvik', designations: [], memorandum }).attachments?.length).toBe(500);
    const last = memorandum.attachments.at(-1)?.id ?? 0;
    await coordinator.run(changeAttachment, {
      memorandumId,
      id: last,
      title: 'Först',
      datedOn: '2026-11-01',
      place: 1,
    });
    expect((await titles(memorandumId)).slice(0, 2)).toEqual(['Först', 'Svar 1']);
  }, 60_000);

  test('one is changed by its own page only, and is listed with its day', async () => {
    const { memorandumId } = await makeMemorandum(coordinator);
    await coordinator.run(addAttachments, {
      memorandumId,
      title: 'Inbjudan',
      datedOn: '2016-10-03',
      files: [text('a.txt')],
    });
    const memorandum = await coordinator.read((db) => getMemorandum(db, memorandumId));
    const { attachments } = memorandumDocument({ organisation: 'Testvik', designations: [], memorandum });
    expect(attachments).toEqual([{ title: 'Inbjudan, 2016-10-03' }]);
    const path = `/tjansteskrivelser/${memorandumId}/bilagor/${memorandum.attachments[0]?.id}`;
    expect((await coordinator.post(path, { title: '', datedOn: '', place: '0' })).errors.length).toBe(2);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(path)).status).toBe(404);
  });

  test.each([
    ['Remiss_svar  2.pdf', 'Remiss svar 2'],
    ['.pdf', '.pdf'],
    ['utan ending', 'utan ending'],
  ])('"%s" is called "%s"', (name, title) => {
    expect(titleOfFile(name)).toBe(title);
  });
});
