import type { WebContext } from '#platform/web/context.ts';
import { NoLongerKept } from './no-longer-kept.tsx';
import { forgetOnDevice, NextPerson } from './next-person.tsx';
import { askingOf, MessagePage, sendPage } from './respond-page.tsx';
import type { At, Way } from './way.ts';

/** Also for whoever pressed twice, or answered on two phones at once: kind words, and no fault. */
export function sendReceived(c: WebContext, at: At, way: Way): Promise<Response> {
  const { say } = at.view.phrases;
  const paragraphs = way.by === 'link' ? [say('received.text-open')] : [say('received.text'), say('received.second')];
  if (way.shared) forgetOnDevice(c);
  const element = (
    <MessagePage
      view={at.view}
      title={say('received.title')}
      organisation={askingOf(at.survey)}
      paragraphs={paragraphs}
      scripted={!way.shared}
    >
      {way.shared && <NextPerson at={at} />}
      <NoLongerKept name={way.draft} />
    </MessagePage>
  );
  return sendPage(c, element, c.req.method === 'POST' ? 409 : 200);
}
