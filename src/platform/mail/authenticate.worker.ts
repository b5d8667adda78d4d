import { authenticate } from 'mailauth';
import type { Authenticated, AuthenticationRequest, DnsAnswer, DnsQuestion } from './authenticate-apart.ts';

const asked = new Map<number, { resolve: (answer: string[] | string[][]) => void; reject: (error: Error) => void }>();
let questions = 0;

process.on('message', (message: AuthenticationRequest | DnsAnswer) => {
  if ('raw' in message) return void judge(message).then((authenticated) => process.send?.({ authenticated }));
  const waiting = asked.get(message.number);
  asked.delete(message.number);
  if ('answer' in message) waiting?.resolve(message.answer);
  else waiting?.reject(Object.assign(new Error(message.code), { code: message.code }));
});

async function judge({ raw, ip, helo, sender, mta }: AuthenticationRequest): Promise<Authenticated> {
  const { dkim, spf, dmarc } = await authenticate(Buffer.from(raw), {
    ip,
    helo,
    sender,
    mta,
    resolver: askParent,
    disableArc: true,
    disableBimi: true,
  });
  return {
    fromFields: dkim.fromFields,
    headerFrom: dkim.headerFrom,
    // A signature over the beginning of a message says nothing of what somebody adds after it (RFC 6376 8.2).
    signatures: dkim.results.map(({ status }) => ({
      result: status.result,
      counts: status.result === 'pass' && Boolean(status.aligned) && !status.underSized,
    })),
    spf: spf === false ? undefined : { result: spf.status.result, domain: spf.domain },
    dmarc: dmarc === false ? 'none' : dmarc.status.result,
  };
}

/** This process has no network of its own to speak of: whoever started it asks DNS. */
function askParent(name: string, type: string): Promise<string[] | string[][]> {
  return new Promise((resolve, reject) => {
    const question: DnsQuestion = { number: questions, name, type };
    questions += 1;
    asked.set(question.number, { resolve, reject });
    process.send?.(question);
  });
}
