import type { RawForm } from '#platform/form.ts';

/** A whole number as people write it: "1 402", "−3", "١٢". Undefined for what is none, or is larger than anybody means. */
export function numberIn(typed: RawForm[string] | undefined): number | undefined {
  if (typeof typed !== 'string') return undefined;
  const figures = typed
    .replace(/\s/gu, '')
    .replace(/^[−–]/u, '-')
    .replace(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (figure) => String(figure.charCodeAt(0) - 0x6f0));
  return /^-?\d{1,12}$/.test(figures) ? Number(figures) : undefined;
}
