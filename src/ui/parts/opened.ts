import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Which row of a list is open in its place. When it closes, the focus returns to the element with the same `data-row`.
 * @returns the open row (null = the list), a setter, and the ref for the box around list and card.
 */
export function useOpened<Row extends string | number>() {
  const [open, setOpen] = useState<Row | null>(null);
  const last = useRef<Row | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rows = box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    if (open === null) [...rows].find((row) => row.dataset.row === String(last.current))?.focus();
    last.current = open;
  }, [open]);
  return { open, setOpen, box };
}
