import type { VNode } from 'preact';

/** The arched window, half rain and half sun: the mark of the game. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 3v26H4V15A12 12 0 0 1 16 3z" fill="#2b4a78" />
      <path d="M16 3a12 12 0 0 1 12 12v14H16z" fill="#ffd98a" />
      <path
        d="M9.5 12.5l-1.6 4M13 17l-1.600 4M8.5 20.5l-1.6 4"
        stroke="#dbe8fa"
        stroke-width="2"
        stroke-linecap="round"
      />
      <path d="M16 12.5a5.5 5.5 0 0 1 0 11z" fill="#f08a24" />
      <path d="M16 3v26M4 29V15a12 12 0 0 1 24 0v14z" fill="none" stroke="#17273d" stroke-width="2.2" />
    </svg>
  );
}
