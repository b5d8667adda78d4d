import { expect, test } from 'vitest';
import { readMessageApart } from './read-message-apart.ts';
import { readMessage } from './read-message.ts';

const message = (head: string[], body = 'Hej') => Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);

test.each([
  ['one', ['From: Ylva <Ylva@Testvik.example>'], 'ylva@testvik.example'],
  ['none', ['Subject: x'], undefined],
  ['two in one field', ['From: a@x.example, b@y.example'], undefined],
  ['two fields', ['From: a@x.example', 'From: b@y.example'], undefined],
  ['a group', ['From: alla: a@x.example, b@y.example;'], undefined],
  ['a name that looks like an address', ['From: "chef@kommun.example" <a@ond.example>'], 'a@ond.example'],
  [
    'an address within an encoded name',
    ['From: =?utf-8?q?chef=40kommun.example=2C_?= <a@ond.example>'],
    'a@ond.example',
  ],
  ['no address', ['From: Ylva'], undefined],
  ['an address that turns the direction of reading', ['From: \u202eelpmaxe.x@ond.example'], undefined],
  ['an address with a sign that cannot be seen', ['From: chef\u200b@testvik.example'], undefined],
])('the sender, %s', async (_what, head, address) =>
  expect((await readMessage(message(head)))?.from?.address).toBe(address),
);

test.each([
  ['Auto-Submitted: auto-replied', true],
  ['Auto-Submitted: no', false],
  ['Precedence: bulk', true],
  ['Precedence: first-class', false],
  ['List-Id: <lista.example>', true],
  ['X-Loop: a@b.example', true],
  ['X-Mailer: Outlook', false],
])('%s: a program’s is %s', async (header, automatic) =>
  expect((await readMessage(message(['From: a@x.example', header])))?.isAutomatic).toBe(automatic),
);

test('HTML is read as text, and nothing of it runs or links', async () => {
  const read = await readMessage(
    message(
      ['From: a@x.example', 'Content-Type: text/html; charset=utf-8'],
      '<STYLE>p{}</STYLE><p>R&auml;ksm&ouml;rg&aring;s</p><script>ond()</script><style>p{',
    ),
  );
  expect(read?.text).toBe('Räksmörgås');
});

test('what is too deep is not taken apart', async () => {
  let body = 'botten';
  for (let depth = 0; depth < 60; depth += 1)
    body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--`;
  expect(await readMessage(Buffer.from(`From: a@x.example\r\n${body}`))).toBeUndefined();
});

test('the same message has the same fingerprint whichever way it came, and another body another', async () => {
  const read = async (head: string[], body?: string) =>
    (
      await readMessage(message(['From: a@x.example', 'Message-ID: <1@x.example>', ...head], body))
    )?.fingerprint.toString('hex');
  const first = await read([]);
  expect(await read(['Received: from a by b'])).toBe(first);
  expect(await read([], 'något annat')).not.toBe(first);
});

test('apart, a message is read as well, and one that cannot be is nobody’s', async () => {
  const raw = message(['From: a@x.example', 'Message-ID: <1@x.example>'], 'Hej');
  expect(await readMessageApart(raw)).toEqual(await readMessage(raw));
  const deep = Buffer.from(`From: a@x.example\r\nX: ${'x'.repeat(300_000)}\r\n\r\n`);
  expect(await readMessageApart(deep)).toBeUndefined();
});

test('a letter that is made to take for ever is ended in its own process', async () => {
  const parts = ['text/plain', 'text/html'].map(
    (type) => `--x\r\nContent-Type: ${type}\r\n\r\n${'<a href="'.repeat(60_000)}\r\n`,
  );
  const raw = message(['From: a@x.example', 'Content-Type: multipart/mixed; boundary=x'], `${parts.join('')}--x--`);
  expect(await readMessageApart(raw, 1500)).toBeUndefined();
});

test('a name and a subject are shown without signs that turn the direction of reading', async () => {
  const read = await readMessage(message(['From: "Ylva\u202e gnitteks" <ylva@testvik.example>', 'Subject: a\u2066b']));
  expect([read?.from?.name, read?.subject]).toEqual(['Ylva gnitteks', 'a b']);
});
