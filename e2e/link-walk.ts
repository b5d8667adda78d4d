import { expect } from 'vitest';
import { expectSaid } from './at-the-desk.ts';
import type { PostOffice } from './post-office.ts';
import { sitDown, type Walker } from './walk.ts';
import type { System } from './system.ts';
import type { Browser } from 'playwright-core';

export type Desk = { browser: Browser; system: System; post: PostOffice };

/** The link in the last letter of the network to this address. */
export async function linkTo(post: PostOffice, address: string): Promise<string> {
  const letter = await post.letterTo(address, /^(?:Inbjudan|Påminnelse): /);
  const link = /https?:\/\/\S+\/natverk-inbjudan\/\S+/.exec(letter.text ?? '')?.[0];
  if (!link) throw new Error(`no link in ${letter.text}`);
  return link;
}

/** A browser in which the invited address has shown itself, by the code that is sent there. */
export async function enter(desk: Desk, address: string, link: string): Promise<Walker> {
  const walker = await sitDown(desk.browser, desk.system, { javaScript: false });
  walker.page.setDefaultTimeout(15_000);
  await walker.goto(link);
  desk.post.putAway(address);
  await walker.fill({ 'E-postadress': address });
  await walker.press('Skicka en kod');
  const letter = await desk.post.letterTo(address, /^Kod till inbjudan/);
  await walker.fill({ Kod: /\b\d{8}\b/.exec(letter.text ?? '')?.[0] ?? '' });
  await walker.press('Öppna');
  return walker;
}

/** Has been sent the link by somebody, and has neither the address nor what comes to it. */
export async function expectStrangerStays({ browser, system, post }: Desk, link: string): Promise<void> {
  const stranger = await sitDown(browser, system, { javaScript: false });
  await stranger.goto(link);
  expect(await stranger.page.content()).not.toContain('Storlida');
  await stranger.fill({ 'E-postadress': 'nyfiken@annan.example' });
  await stranger.press('Skicka en kod');
  await stranger.fill({ Kod: '12345678' });
  await stranger.page.getByRole('main').getByRole('button', { name: 'Öppna' }).click();
  await expectSaid(stranger, 'Koden stämmer inte');
  expect(await stranger.page.content()).not.toContain('Storlida');
  expect(post.hasLetterTo('nyfiken@annan.example')).toBe(false);
  await stranger.page.context().close();
}

/** Each administration is a row of its own. */
export async function fillRows(
  walker: Walker,
  rows: readonly { administration: string; places: string; people: string }[],
): Promise<void> {
  for (const [at, row] of rows.entries()) {
    const block = walker.page.getByRole('group', { name: `Rad ${at + 1}`, exact: true });
    await block.getByLabel('Förvaltning').fill(row.administration);
    await block.getByLabel('Antal platser').fill(row.places);
    await block.getByLabel('De som kommer').fill(row.people);
  }
  await walker.fill({ 'Din roll': 'säkerhetssamordnare' });
}
