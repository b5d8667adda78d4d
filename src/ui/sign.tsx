export type Sign = 'open' | 'half' | 'filled' | 'done' | 'warning' | 'stopped' | 'info';

/** A small shape beside a word, so that colour never carries the meaning alone. Read aloud is the word. */
export function SignMark({ sign }: { sign: Sign }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[sign]}
    </svg>
  );
}

const shapes = {
  open: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  filled: <circle cx="8" cy="8" r="6.25" fill="currentColor" />,
  done: <path d="m2.5 8.5 3.5 4 7.5-9" fill="none" stroke="currentColor" stroke-width="2.25" />,
  warning: (
    <>
      <path d="M8 1.75 15 14H1z" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" />
      <path d="M8 6.25v3.5m0 1.5v1.5" fill="none" stroke="currentColor" stroke-width="1.75" />
    </>
  ),
  stopped: <path d="M5 1.75h6L14.25 5v6L11 14.25H5L1.75 11V5z" fill="currentColor" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.75" />
      <path d="M8 7v4.5M8 4.25V6" fill="none" stroke="currentColor" stroke-width="1.75" />
    </>
  ),
};
