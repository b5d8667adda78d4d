/** The name mark: the word, and a thread that passes through three knots on its way up. */
export function Mark() {
  return (
    <span class="mark">
      <MarkSign />
      <span class="mark-word">stadig</span>
    </span>
  );
}

function MarkSign() {
  return (
    <svg class="mark-sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d="M6.5 19.5c7 0 11-1.5 11-4.5s-11-3-11-6 4-4.5 11-4.5"
        fill="none"
        stroke="currentColor"
        stroke-width="2.25"
        stroke-linecap="round"
      />
      <circle cx="6" cy="19.5" r="2.75" fill="currentColor" />
      <circle cx="18" cy="4.5" r="2.75" fill="currentColor" />
    </svg>
  );
}
