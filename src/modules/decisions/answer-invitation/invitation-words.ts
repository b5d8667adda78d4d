import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import { runsToMarkup } from '#foundations/documents/index.ts';
import { sumCosts } from '../cost.rules.ts';
import { nameInText } from '../proposal.rules.ts';
import { firstMeeting } from './meeting.rules.ts';
import { countOf, isBeforeDecision, type Invitation, type Participants } from './participation.rules.ts';

type Source = { invitation: Invitation; organisation: string; body: string };

export type InvitationDraft = {
  title: string;
  summary: string;
  background: string;
  proposals: { body: string; text: string }[];
  costLines: { administration: string; label: string; quantity: number; unitPriceOre: number }[];
  dispatchList: string;
};

/** The memorandum that an invitation becomes: each sentence from what was filled in. In Swedish and in the mark-up of `#foundations/documents`. */
export function draftFromInvitation({ invitation, organisation, body }: Source): InvitationDraft {
  const { inviter, subject, participants, feeOre } = invitation;
  return {
    title: titleOf(subject),
    summary: [
      [`${plain(capital(inviter))} bjuder in till ${plain(subject)}.`, meetingSentence(invitation), feeSentence(feeOre)]
        .filter(Boolean)
        .join(' '),
      `${comingSentence(participants)} Anmälan görs under förutsättning att ${plain(nameInText(body))} beslutar om deltagande.`,
    ].join('\n\n'),
    background: backgroundOf(invitation),
    proposals: proposalsOf({ invitation, organisation, body }),
    costLines:
      feeOre === 0
        ? []
        : participants.map(({ administration, number }) => ({
            administration,
            label: 'Deltagaravgift',
            quantity: number,
            unitPriceOre: feeOre,
          })),
    dispatchList: [...participants.map(({ administration }) => administration), inviter].join('\n'),
  };
}

/** `Deltagande i nätverket …`, at most a line of 200 characters. */
export function titleOf(subject: string): string {
  return `Deltagande i ${subject}`.slice(0, 200).trim();
}

/** `6 × 8 000 kr = 48 000 kr`, with what each administration pays. Plain text. */
export function costText({ participants, feeOre }: Pick<Invitation, 'participants' | 'feeOre'>): string {
  const sums = sumCosts(
    participants.map(({ administration, number }) => ({ administration, quantity: number, unitPriceOre: feeOre })),
  );
  const shares = sums.byAdministration.map(({ administration, ore }) => `${administration} ${kr(ore)}`);
  const whole = `${countOf(participants)} × ${kr(feeOre)} = ${kr(sums.totalOre)}, exklusive moms`;
  return shares.length > 1 ? `${whole} (${shares.join(', ')})` : whole;
}

/** `2 från barn- och utbildningsförvaltningen, 3 från … och 1 från räddningstjänsten` */
export function comingFrom(participants: readonly Participants[]): string {
  const parts = participants.map(({ administration, number }) => `${number} från ${nameInText(administration)}`);
  const [last = ''] = parts.slice(-1);
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} och ${last}`;
}

function meetingSentence({ meetings }: Invitation): string {
  const first = firstMeeting(meetings);
  const on = first && formatDate(first, 'sv');
  if (meetings.length === 1) return on ? `Träffen är den ${on}.` : `Träffen är ${plain(meetings[0]?.words ?? '')}.`;
  return on
    ? `Det är ${number(meetings.length)} träffar, den första den ${on}.`
    : `Det är ${number(meetings.length)} träffar.`;
}

function feeSentence(feeOre: number): string {
  return feeOre === 0
    ? 'Det kostar inget att delta.'
    : `Avgiften är ${kr(feeOre)} per person, exklusive mervärdesskatt.`;
}

function comingSentence(participants: readonly Participants[]): string {
  const count = countOf(participants);
  const [only, ...others] = participants;
  if (only && others.length === 0) {
    return `${count === 1 ? 'En person' : `${capital(number(count))} personer`} från ${plain(nameInText(only.administration))} anmäls.`;
  }
  return `${capital(number(count))} personer anmäls: ${plain(comingFrom(participants))}.`;
}

function backgroundOf(invitation: Invitation): string {
  const { meetings, answerBy } = invitation;
  const first = firstMeeting(meetings);
  return [
    'Träffarna:',
    meetings.map(({ words }) => `- ${plain(words)}`).join('\n'),
    answerBy && `Sista dag att svara: ${formatDate(answerBy, 'sv')}.`,
    first &&
      isBeforeDecision(invitation) &&
      `Den första träffen, den ${formatDate(first, 'sv')}, är före beslutet. Till dess gäller: deltar, beslut väntar.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function proposalsOf({ invitation, organisation, body }: Source): { body: string; text: string }[] {
  const { participants, feeOre, subject } = invitation;
  const joins = { body, text: `${organisation} deltar i ${subject}` };
  if (feeOre === 0) return [joins];
  const total = kr(countOf(participants) * feeOre);
  const [only, ...others] = participants;
  const payer =
    only && others.length === 0
      ? `${nameInText(only.administration)} betalar avgiften, ${total} exklusive mervärdesskatt`
      : `varje förvaltning betalar avgiften för sina deltagare, sammanlagt ${total} exklusive mervärdesskatt`;
  return [joins, { body, text: payer }];
}

const NUMBERS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

function kr(ore: number): string {
  return formatKronor(ore, 'sv');
}

function plain(text: string): string {
  return runsToMarkup([{ text: text.replace(/\s+/g, ' ').trim() }]);
}
