import { createTransport } from 'nodemailer';
import { AppError } from '#platform/errors.ts';
import { addressOf, findMailToken } from '#platform/mail/mail-address.ts';
import { keepMail } from '#platform/mail/received-mail.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView, Services } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { numberParam, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { addDays, formatDate, today } from '#foundations/clocks/index.ts';
import { isPdfAvailable, renderPdf } from '#foundations/documents/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { openMatterAddress } from './matter-address.command.ts';
import { readMailJob } from './read-mail.job.ts';
import { trialWords as words } from './trial-mail.words.ts';

/** Only in the demonstration: makes a letter and lets it in the way real ones come, since none can come from outside. */
export const trialMailRoute: Route[] = [
  {
    method: 'POST',
    path: '/:organisation/arenden/:id/provbrev',
    access: openMatterAddress.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, openMatterAddress.roles);
      const { mailIntake: trust } = services;
      if (services.mode !== 'demo' || !trust) throw new AppError('not-found');
      const { kind } = await readForm(c);
      const at = await loadMatter(services, view, numberParam(c, 'id'));
      const to = addressOf(at.token, trust.domain);
      const raw =
        kind === 'stranger'
          ? await strangersLetter(to)
          : await extractForwarded(view, { ...at, to, verdict: trust.authservId });
      const subject = { kind: 'matter', subjectId: at.matter.id, organisationId: view.organisation.id } as const;
      const envelope = { remoteAddress: '127.0.0.1', helo: 'demo', returnPath: 'demo@stadig.example' };
      const mailId = await keepMail(services, subject, { envelope, raw });
      // Whoever tries it wants to see it at once; the queue then finds it read.
      await readMailJob(services).handle({ organisationId: view.organisation.id, mailId });
      return c.redirect(`${decisionsPaths.matter(view.organisation, at.matter.id)}#post`, 303);
    },
  },
];

async function loadMatter(services: Services, view: MemberView, id: number) {
  return inOrganisation({ db: services.database, organisationId: view.organisation.id, reading: true }, async (db) => {
    const matter = await getMatter(db, id);
    const token = await findMailToken(db, { kind: 'matter', subjectId: id });
    if (token === undefined) throw new AppError('not-found');
    return { matter, token, committee: await getCommittee(db, matter.committeeId) };
  });
}

/** A colleague forwards the extract, and the municipality's own relay has found that it is so. */
async function extractForwarded(
  view: MemberView,
  of: { matter: MatterRow; committee: { name: string }; to: string; verdict: string | undefined },
): Promise<Buffer> {
  const day = addDays(today(view.now), -3);
  const number = of.matter.designations[0]?.value ?? words.number(day);
  const extract = { body: of.committee.name, day, number, title: of.matter.title };
  const lines = words.extract({ ...extract, municipality: view.organisation.name, dayInWords: formatDate(day, 'sv') });
  const domain = view.account.email.slice(view.account.email.lastIndexOf('@') + 1);
  return composed({
    headers: { 'Authentication-Results': `${of.verdict ?? 'demo'}; dmarc=pass header.from=${domain}` },
    from: { name: view.actor.name, address: view.account.email },
    to: of.to,
    subject: words.subject(of.committee.name, number),
    text: words.letter(number),
    attachments: isPdfAvailable()
      ? [
          {
            filename: words.file,
            contentType: 'application/pdf',
            content: Buffer.from(await extractPdf(extract, lines)),
          },
        ]
      : [{ filename: words.textFile, contentType: 'text/plain', content: Buffer.from(lines.join('\n')) }],
  });
}

async function extractPdf(of: { body: string; title: string }, lines: readonly string[]): Promise<Uint8Array> {
  return renderPdf({
    title: words.title,
    language: 'sv',
    head: { organisation: of.body, documentType: words.title },
    blocks: lines.map((text, at) => ({ id: `line-${at}`, type: 'paragraph', runs: [{ text }] })),
  });
}

async function strangersLetter(to: string): Promise<Buffer> {
  return composed({
    headers: {},
    from: { name: words.stranger, address: 'registrator@kommunen.example' },
    to,
    subject: words.strangerSubject,
    text: words.strangerText,
    attachments: [
      { filename: words.program, contentType: 'application/octet-stream', content: Buffer.from('MZ\u0090\u0000') },
    ],
  });
}

type Composed = Parameters<ReturnType<typeof transport>['sendMail']>[0];

/** A message as it would go over the wire, and goes nowhere. */
async function composed(mail: Composed): Promise<Buffer> {
  const { message } = await transport().sendMail(mail);
  if (!Buffer.isBuffer(message)) throw new TypeError('the message was not written into memory');
  return message;
}

function transport() {
  return createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
}
