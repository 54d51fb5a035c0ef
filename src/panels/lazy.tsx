import type { ComponentChild, ComponentType, VNode } from 'preact';
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../locales/messages';
import { useUi } from './ui';

function Failed({ again }: { readonly again: () => void }): VNode {
  const { words } = useUi();
  return (
    <div class="page stack" role="alert">
      <p>{words.failed.part}</p>
      <p>
        <button class="btn main" type="button" onClick={again}>
          {words.failed.again}
        </button>
      </p>
    </div>
  );
}

function Opening(): VNode {
  return <p class="page quiet">{useUi().words.loading.part}</p>;
}

/** A component fetched when it is first shown, so that the first reply does not wait for it. */
export function lazy<Props extends object>(
  load: (words: Messages) => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props> = Opening,
): (props: Props) => ComponentChild {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props): ComponentChild {
    const { words } = useUi();
    const [part, setPart] = useState<{ readonly shown: ComponentType<Props> | null; readonly failed: boolean }>({
      shown: loaded,
      failed: false,
    });
    const fetchPart = (): void => {
      load(words).then(
        (shown) => {
          loaded = shown;
          setPart({ shown, failed: false });
        },
        () => setPart({ shown: null, failed: true }),
      );
    };
    useEffect(() => {
      if (part.shown === null) fetchPart();
    }, []);
    if (part.shown !== null) return h(part.shown, props);
    return part.failed ? <Failed again={fetchPart} /> : h(Waiting, props);
  };
}
