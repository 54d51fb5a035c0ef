import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useAuthorWords } from './authorWords';

export type TabName = 'findings' | 'map' | 'plays';

export const tabId = (name: TabName): string => `tab-${name}`;
export const panelId = (name: TabName): string => `part-${name}`;

interface TabsProps {
  readonly names: readonly TabName[];
  readonly chosen: TabName;
  readonly choose: (name: TabName) => void;
  readonly count: number;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The parts of the report; one tab stop, arrows between them. */
export function Tabs({ names, chosen, choose, count }: TabsProps): VNode {
  const { tabs } = useAuthorWords();
  const list = useRef<HTMLDivElement>(null);
  const label = (name: TabName): string => (name === 'findings' ? tabs.findings(count) : tabs[name]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = step(names.indexOf(chosen), names.length - 1);
    choose(names[to] as TabName);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on its tabs
    <div class="tabs" role="tablist" aria-label={tabs.label} ref={list} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          class="tab"
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={panelId(name)}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => choose(name)}
        >
          {label(name)}
        </button>
      ))}
    </div>
  );
}
