import type { VNode } from 'preact';
import { Icon } from '../parts/icons';
import { Mark } from '../parts/mark';
import { useUi } from './ui';

/** The way back from a play: to the street, to the report it was started from, or to the notebook it was opened from. */
export function useBack(): { readonly word: string; readonly go: () => void } {
  const { words, send, backTo } = useUi();
  const type = backTo === 'notebook' ? 'notebook.open' : 'library.open';
  return { word: words.backTo[backTo], go: () => send({ type }) };
}

interface PageBarProps {
  readonly home: boolean;
  /** The word for the notebook, where the bar leads there. */
  readonly notebook?: string;
}

/** The bar of every page but the encounter. */
export function PageBar({ home, notebook }: PageBarProps): VNode {
  const { words, send, openSettings } = useUi();
  const back = useBack();
  return (
    <header class="bar">
      <p class="brand">
        <Mark /> <span class={home ? undefined : 'brand-word'}>{words.brand}</span>
      </p>
      <div class="tools">
        {!home && (
          <button class="tool" type="button" onClick={back.go}>
            <Icon name="back" flip /> <span class="always">{back.word}</span>
          </button>
        )}
        {notebook !== undefined && (
          <button class="tool" type="button" onClick={() => send({ type: 'notebook.open' })}>
            <Icon name="card" /> <span class="always">{notebook}</span>
          </button>
        )}
        <button class="tool" type="button" onClick={openSettings}>
          <Icon name="gear" /> <span>{words.settings}</span>
        </button>
      </div>
    </header>
  );
}
