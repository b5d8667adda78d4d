import type { Locale } from '#platform/i18n/locale.ts';
import { DataGallery } from './dev-ui/data-gallery.tsx';
import { FrameGallery } from './dev-ui/frame-gallery.tsx';
import { FormGallery, SampleErrors } from './dev-ui/form-gallery.tsx';
import { questionGalleryTexts } from './dev-ui/question-samples.ts';
import { samples } from './dev-ui/samples.ts';
import { TextGallery } from './dev-ui/text-gallery.tsx';
import { ThreadGallery } from './dev-ui/thread-gallery.tsx';

/** Every component in every state, for `/dev/ui`. Goes inside a layout. */
export function ComponentGallery({ locale }: { locale: Locale }) {
  const t = samples[locale];
  return (
    <>
      <SampleErrors locale={locale} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>
        <a href="/dev/ui/fragor">{questionGalleryTexts[locale].link}</a>
      </p>
      <TextGallery locale={locale} />
      <FormGallery locale={locale} />
      <DataGallery locale={locale} />
      <ThreadGallery locale={locale} />
      <FrameGallery locale={locale} />
    </>
  );
}
