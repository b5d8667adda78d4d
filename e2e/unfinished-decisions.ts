import type { Walker } from './walk.ts';

const at = '/fjallnas';

/** Makes what only shows when it is used: templates of one's own, letters to the registrar and to a matter, a way, a task, a memorandum with alternatives. */
export async function leaveTemplates(walker: Walker): Promise<void> {
  await walker.goto(`${at}/mallar/ny`);
  await walker.fill({ 'Tjänsteskrivelse med att-satser': true, 'Vad ska den heta?': 'Fjällmallen' });
  await walker.press('Skapa mallen');
  const example = await walker.fetch(`${at}/mallar/word/exempel`);
  await walker.goto(`${at}/mallar/word`);
  const file = { name: 'fjallmall.docx', mimeType: example.type, buffer: example.bytes };
  await walker.page.getByLabel(/^Word-fil/).setInputFiles(file);
  await walker.press('Ladda upp och granska');
}

/** `matter` is open and its memorandum handed over. */
export async function leaveLetters(walker: Walker, of: { matter: string; memorandum: string }): Promise<void> {
  await walker.goto(`${at}/installningar/post`);
  await walker.fill({ 'Registratorns adress': 'registrator@fjallnas.example' });
  await walker.press('Spara');
  await walker.goto(`${of.memorandum}/registrator`);
  await walker.press('Skicka till registratorn');
  await post(walker, `${of.matter}/provbrev`, { kind: 'stranger' });
}

/** `matter` is open and has no way yet. */
export async function leaveWay(walker: Walker, matter: string): Promise<void> {
  await walker.goto(`${matter}/vag`);
  await walker.press('Använd den här vägen');
}

/** `matter` is decided. */
export async function leaveTask(walker: Walker, matter: string): Promise<void> {
  await walker.goto(`${matter}/uppgifter/ny`);
  await walker.fill({ 'Vad ska göras?': 'Ordna det första samtalet' });
  await walker.press('Spara');
}

export async function leaveAlternatives(walker: Walker, memorandum: string): Promise<void> {
  await walker.goto(`${memorandum}/mall`);
  await walker.fill({ 'Tjänsteutlåtande med beslutsalternativ': true });
  await walker.press(/^Byt/);
  await walker.goto(`${memorandum}/alternativ`);
  await walker.fill({ 'Vad kan beslutas?': 'Kommunen söker bidrag' });
  await walker.press('Lägg till alternativet');
}

async function post({ page, system }: Walker, path: string, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(system.url + path, {
    form,
    headers: { origin: system.url },
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`${path}: ${answer.status()}`);
}
