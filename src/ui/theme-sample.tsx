import type { Theme } from '#platform/tenancy/organisation.ts';

/** A theme's accent beside its name. */
export function ThemeSample({ theme, name }: { theme: Theme; name: string }) {
  return (
    <span class="theme-sample" data-sample={theme}>
      {name}
    </span>
  );
}
