import type { ComponentChildren } from 'preact';

/** A long part, folded so that the first view is short. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="folded">{children}</div>
    </details>
  );
}
