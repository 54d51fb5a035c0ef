import './ownFile.css';
import type { ComponentType, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryItem } from '../../app/view';
import type { AuthorMessages } from '../../locales/messages';
import { Dialog } from '../dialog';
import { Icon } from '../../parts/icons';
import { useUi } from '../ui';
import { Sign } from './signs';

interface OwnFileProps {
  readonly item: LibraryItem;
}

interface AskProps extends OwnFileProps {
  readonly words: AuthorMessages['own'];
  readonly close: () => void;
}

function Ask({ item, words, close }: AskProps): VNode {
  const { send } = useUi();
  return (
    <Dialog kind="modal" title={words.ask(item.title)} onClose={close} closeButton={false}>
      <p class="quiet">{words.says}</p>
      <div class="menu">
        <button class="btn main" type="button" onClick={close}>
          {words.no}
        </button>
        <button class="btn" type="button" onClick={() => send({ type: 'own.remove', id: item.id })}>
          <Sign name="bin" /> {words.yes}
        </button>
      </div>
    </Dialog>
  );
}

/** What can be done with a file of one's own in the library. */
export function ownFileIn({ own: words }: AuthorMessages): ComponentType<OwnFileProps> {
  return function OwnFile({ item }: OwnFileProps): VNode {
    const { send } = useUi();
    const [isAsking, setAsking] = useState(false);
    const acts = [
      { what: words.report, icon: <Icon name="file" />, act: () => send({ type: 'own.report', id: item.id }) },
      { what: words.play, icon: <Sign name="play" />, act: () => send({ type: 'scenario.open', id: item.id }) },
      { what: words.remove, icon: <Sign name="bin" />, act: () => setAsking(true) },
    ];
    return (
      <div class="own-file">
        {acts.map(({ what, icon, act }) => (
          <button key={what} class="btn" type="button" aria-label={words.of(what, item.title)} onClick={act}>
            {icon} {what}
          </button>
        ))}
        {isAsking && <Ask item={item} words={words} close={() => setAsking(false)} />}
      </div>
    );
  };
}
