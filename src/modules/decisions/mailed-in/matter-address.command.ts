import { command } from '#platform/command.ts';
import { openMailAddress } from '#platform/mail/mail-address.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';

/** Gives a matter an address of its own to mail to, or a new one: what is sent to the old one is refused from then on. */
export const openMatterAddress = command(
  'matter-address.open',
  ['coordinator', 'registrar'],
  async (ctx, { id }: { id: number }) => {
    const { title } = await lockMatter(ctx, id);
    await openMailAddress(ctx, { kind: 'matter', subjectId: id });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);
