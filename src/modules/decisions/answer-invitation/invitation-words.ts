import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import { runsToMarkup } from '#foundations/documents/index.ts';
import { sumCosts } from '../cost.rules.ts';
import { nameInText } from '../proposal.rules.ts';
import { firstMeeting, type Meeting } from './meeting.rules.ts';
import { countOf, isBeforeDecision, type Invitation, type Participants } from './participation.rules.ts';

type Source = { invitation: Invitation; organisation: string; body: string };

export type InvitationDraft = {
  title: string;
  summary: string;
  background: string;
  proposals: { body: string; text: string }[];
  costLines: {
    lineKey?: string | undefined;
    administration: string;
    label: string;
    quantity: number;
    unitPriceOre: number;
  }[];
  dispatchList: string;
};

/** The memorandum that an invitation becomes: each sentence from what was filled in. In Swedish and in the mark-up of `#foundations/documents`. */
export function draftFromInvitation({ invitation, organisation, body }: Source): InvitationDraft {
  const { inviter, subject, meetings, answerBy, participants, feeOre } = invitation;
  return {
    title: titleOf(subject),
    summary: [
      sentences([
        `${plain(capital(inviter))} bjuder in till ${plain(subject)}.`,
        meetingSentence(invitation),
        answerBy && `Sista dag att svara: ${formatDate(answerBy, 'sv')}.`,
        feeSentence(feeOre),
      ]),
      sentences([
        comingSentence(participants),
        `Anmälan görs under förutsättning att ${plain(nameInText(body))} beslutar om deltagande.`,
        waitingSentence(invitation),
      ]),
      ...(meetings.length > 1 ? ['# Träffar', meetings.map(({ words }) => `- ${plain(words)}`).join('\n')] : []),
    ].join('\n\n'),
    // Why it matters is for the municipality to say: the invitation's own facts are the summary.
    background: '',
    proposals: proposalsOf({ invitation, organisation, body }),
    costLines:
      feeOre === 0
        ? []
        : participants.map(({ lineKey, administration, number }) => ({
            ...(lineKey && { lineKey }),
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

/** `två från barn- och utbildningsförvaltningen, tre från … och en från Fjällbostäder AB` */
export function comingFrom(participants: readonly Participants[]): string {
  const inWords = areWords(participants);
  const parts = participants.map((one) => `${number(one.number, inWords)} från ${nameOf(one)}`);
  const [last = ''] = parts.slice(-1);
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} och ${last}`;
}

/** `en person`, `sex personer`: as the numbers that `comingFrom` says. */
export function peopleOf(participants: readonly Participants[]): string {
  const count = countOf(participants);
  return `${number(count, areWords(participants))} ${count === 1 ? 'person' : 'personer'}`;
}

/** All numbers of one text in one manner: words up to twelve, otherwise figures. */
function areWords(participants: readonly Participants[]): boolean {
  return countOf(participants) < NUMBERS.length;
}

/** An administration as in running text; a name of its own, such as a company's, keeps its letters. */
function nameOf(participant: Participants): string {
  const { administration } = participant;
  return isAdministration(participant) ? nameInText(administration) : administration;
}

/** `Kommunkansliet`, `Barn- och utbildningsförvaltningen`: a common noun, which `Barn och utbildning` and `Fjällbostäder AB` are not. */
function isAdministration({ administration, asTyped }: Participants): boolean {
  return (
    !asTyped &&
    /^(?:\p{L}+-?,? (?:\p{L}+-,? )*(?:och|samt) )?\p{L}*(?:förvaltningen|kontoret|kansliet|staben|avdelningen|tjänsten)$/iu.test(
      administration,
    )
  );
}

function meetingSentence({ meetings }: Invitation): string {
  const [only, ...others] = meetings;
  if (only && others.length === 0) return `Träffen är ${plain(inSentence(only))}.`;
  const first = firstMeeting(meetings);
  const count = number(meetings.length, meetings.length < NUMBERS.length);
  return first ? `Det är ${count} träffar, den första den ${formatDate(first, 'sv')}.` : `Det är ${count} träffar.`;
}

/** `den 6 december 2026, Stockholm`, `våren 2027` */
function inSentence({ on, words }: Meeting): string {
  return on !== null && /^\d/.test(words) ? `den ${words}` : words;
}

function feeSentence(feeOre: number): string {
  return feeOre === 0
    ? 'Det kostar inget att delta.'
    : `Avgiften är ${kr(feeOre)} per person, exklusive mervärdesskatt.`;
}

function comingSentence(participants: readonly Participants[]): string {
  const people = capital(peopleOf(participants));
  const [only, ...others] = participants;
  if (only && others.length === 0) return `${people} från ${plain(nameOf(only))} anmäls.`;
  return `${people} anmäls: ${plain(comingFrom(participants))}.`;
}

function waitingSentence(invitation: Invitation): string | undefined {
  const first = firstMeeting(invitation.meetings);
  if (first === undefined || !isBeforeDecision(invitation)) return undefined;
  const meeting = invitation.meetings.length === 1 ? 'Träffen' : `Den första träffen, den ${formatDate(first, 'sv')},`;
  return `${meeting} är före beslutet. Till dess gäller: deltar, beslut väntar.`;
}

function proposalsOf({ invitation, organisation, body }: Source): { body: string; text: string }[] {
  const { participants, feeOre, subject } = invitation;
  const joins = { body, text: `${organisation} deltar i ${subject}` };
  if (feeOre === 0) return [joins];
  const total = kr(countOf(participants) * feeOre);
  const [only, ...others] = participants;
  const payer =
    only && others.length === 0
      ? `${nameOf(only)} betalar avgiften, ${total} exklusive mervärdesskatt`
      : participants.every(isAdministration)
        ? `varje förvaltning betalar avgiften för sina deltagare, sammanlagt ${total} exklusive mervärdesskatt`
        : `var och en betalar sin del av avgiften, sammanlagt ${total} exklusive mervärdesskatt`;
  return [joins, { body, text: payer }];
}

const NUMBERS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

function number(count: number, inWords: boolean): string {
  return (inWords ? NUMBERS[count] : undefined) ?? String(count);
}

function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

function kr(ore: number): string {
  return formatKronor(ore, 'sv');
}

function plain(text: string): string {
  return runsToMarkup([{ text: text.replace(/\s+/g, ' ').trim() }]);
}
