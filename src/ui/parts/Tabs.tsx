import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  name: string;
  content: ComponentChildren;
}

/** Index the key leads to from `at` among `size` tabs; null for a key that is not ours. */
function target(key: string, at: number, size: number, rtl: boolean): number | null {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % size;
  if (key === backward) return (at + size - 1) % size;
  if (key === 'Home') return 0;
  return key === 'End' ? size - 1 : null;
}

const isRtl = (element: Element): boolean => element.closest('[dir]')?.getAttribute('dir') === 'rtl';

interface TabListProps {
  id: string;
  label: string;
  names: string[];
  chosen: number;
  onChoose(at: number): void;
}

function TabList({ id, label, names, chosen, onChoose }: TabListProps) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: Element }) => {
    const next = target(event.key, chosen, names.length, isRtl(event.currentTarget));
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    buttons.current[next]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} class="tabs" onKeyDown={onKeyDown}>
      {names.map((name, at) => (
        <button
          key={name}
          ref={(button) => void (buttons.current[at] = button)}
          type="button"
          role="tab"
          id={`${id}-tab-${at}`}
          aria-controls={`${id}-panel-${at}`}
          aria-selected={at === chosen}
          tabIndex={at === chosen ? 0 : -1}
          onClick={() => onChoose(at)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Tabs as ARIA describes them: one tab stop, arrow keys select. Panels stay mounted, so that typed words stay too. */
export function Tabs({ label, tabs, first }: { label: string; tabs: Tab[]; first: number }) {
  const [chosen, setChosen] = useState(first);
  const id = useId();
  return (
    <>
      <TabList id={id} label={label} names={tabs.map(({ name }) => name)} chosen={chosen} onChoose={setChosen} />
      {tabs.map(({ name, content }, at) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-panel-${at}`}
          aria-labelledby={`${id}-tab-${at}`}
          hidden={at !== chosen}
          class="tabpanel"
        >
          {content}
        </div>
      ))}
    </>
  );
}
