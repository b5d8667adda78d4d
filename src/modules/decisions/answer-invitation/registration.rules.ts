import { formatDate } from '#foundations/clocks/index.ts';
import { nameInText } from '../proposal.rules.ts';
import { comingFrom, costText, peopleOf } from './invitation-words.ts';
import type { Invitation, Participation } from './participation.rules.ts';

type Registration = {
  invitation: Invitation;
  organisation: string;
  /** The body that decides; none where no decision is needed. */
  body: string | undefined;
  participation: Participation;
  /** `Kommunstyrelsen 13 december 2016 § 371`, once it has decided. */
  decided?: string | undefined;
  signature: readonly string[];
};

/** What is written to the one who invited, ready to copy: a registration on a condition, one that is firm, or that nobody comes. In Swedish. */
export function registrationText(registration: Registration): string {
  const { invitation, organisation, participation, decided, signature } = registration;
  if (participation === 'declined')
    return letter([`${organisation} deltar inte i ${invitation.subject}. Beslut: ${decided ?? ''}.`], signature);
  if (participation === 'firm') {
    return letter(
      [
        `${organisation} deltar i ${invitation.subject}. Anmälan är nu fast. Beslut: ${decided ?? ''}.`,
        ...facts(invitation),
      ],
      signature,
    );
  }
  return letter([opening(registration), ...facts(invitation), waiting(registration)], signature);
}

function opening({ invitation, organisation, body }: Registration): string {
  const condition = body === undefined ? '' : `, under förutsättning att ${nameInText(body)} beslutar om deltagande`;
  return `${organisation} anmäler ${peopleOf(invitation.participants)} till ${invitation.subject}${condition}.`;
}

function facts(invitation: Invitation): string[] {
  return [
    `Deltagare: ${comingFrom(invitation.participants)}.`,
    invitation.feeOre === 0 ? '' : `Avgift: ${costText(invitation)}.`,
  ];
}

function waiting({ invitation, body, participation }: Registration): string {
  if (body === undefined) return '';
  const { decisionOn } = invitation;
  const when = decisionOn ? `Beslutet väntas den ${formatDate(decisionOn, 'sv')}.` : '';
  const before = participation === 'pending' ? 'Vi deltar från första träffen, och beslutet väntar.' : '';
  return [before, when, 'Vi hör av oss när beslutet är fattat.'].filter(Boolean).join(' ');
}

function letter(paragraphs: readonly string[], signature: readonly string[]): string {
  const signed = ['Med vänlig hälsning', ...signature].filter((line) => line !== '').join('\n');
  return ['Hej!', ...paragraphs, signed].filter((part) => part !== '').join('\n\n');
}
