import { useUiTexts } from './locale-context.ts';

/** Pages of a list, counted from 1. Nothing when there is only one. */
export function Pager({ page, of, href }: { page: number; of: number; href: (page: number) => string }) {
  const t = useUiTexts();
  if (of <= 1) return null;
  return (
    <nav class="pager" aria-label={t.pages}>
      {page > 1 && (
        <a rel="prev" href={href(page - 1)}>
          {t.previous}
        </a>
      )}
      <span aria-current="page">{t.page(page, of)}</span>
      {page < of && (
        <a rel="next" href={href(page + 1)}>
          {t.next}
        </a>
      )}
    </nav>
  );
}
