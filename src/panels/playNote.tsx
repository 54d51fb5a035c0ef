import './playNote.css';
import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SavingView } from '../app/store';
import type { AppView, Unfinished } from '../app/view';
import type { NoteMessages } from '../locales/messages';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

interface NoteProps {
  readonly app: AppView;
}

const troubleIn = (own: NoteMessages, { state, why }: SavingView): string =>
  state === 'kept' ? '' : own.saving[why ?? 'slow'];

/** The region is there before its words, so that they are heard. */
function Region({ children }: { readonly children: ComponentChildren }): VNode {
  const [isHeard, setHeard] = useState(false);
  useEffect(() => setHeard(true), []);
  return (
    <div role="status" class="play-note">
      {isHeard && children}
    </div>
  );
}

/** One thing to be told, until it is closed. */
function Told({ children, own }: { readonly children: ComponentChildren; readonly own: NoteMessages }): VNode {
  const [isClosed, setClosed] = useState(false);
  return (
    <Region>
      {!isClosed && (
        <div class="play-note-box">
          {children}
          <button class="tool" type="button" onClick={() => setClosed(true)}>
            <Icon name="close" /> <span class="sr">{own.close}</span>
          </button>
        </div>
      )}
    </Region>
  );
}

function Trouble({ app, own }: NoteProps & { readonly own: NoteMessages }): VNode {
  const { send } = useUi();
  return (
    <Told own={own}>
      <p>
        <Icon name="info" /> {troubleIn(own, app.saving)}
      </p>
      <p class="row compact">
        <button class="btn" type="button" onClick={() => send({ type: 'saving.retry' })}>
          {own.retry}
        </button>
        <button class="btn" type="button" onClick={() => send({ type: 'saving.download' })}>
          {own.download}
        </button>
      </p>
    </Told>
  );
}

function Fresh({ own, held }: { readonly own: NoteMessages; readonly held: boolean }): VNode {
  const { send } = useUi();
  return (
    <Told own={own}>
      <p>{held ? own.held : own.fresh}</p>
      <button class="btn" type="button" onClick={() => send({ type: 'build.take' })}>
        <Icon name="again" /> {own.take}
      </button>
    </Told>
  );
}

/** What is to be told beside a screen: a turn that could not be kept, where a play goes on, a newer version. */
export function playNoteIn(own: NoteMessages): ComponentType<NoteProps> {
  return function PlayNote({ app }: NoteProps): VNode | null {
    if (app.saving.state !== 'kept') return <Trouble key={app.saving.why} app={app} own={own} />;
    if (app.news === 'exploring')
      return (
        <Region key="exploring">
          <p class="chip">{own.news.exploring}</p>
        </Region>
      );
    if (app.news !== null)
      return (
        <Told key={app.news} own={own}>
          <p>
            <Icon name="again" /> {own.news[app.news]}
          </p>
        </Told>
      );
    return app.build.fresh ? <Fresh own={own} held={app.build.held} /> : null;
  };
}

interface GoOnProps {
  readonly unfinished: Unfinished;
}

/** On a briefing: the same talk was broken off before, and can be gone on with. */
export function goOnIn({ unfinished: own }: NoteMessages): ComponentType<GoOnProps> {
  return function GoOn({ unfinished }: GoOnProps): VNode {
    const { send } = useUi();
    return (
      <div class="stopped-here">
        <p>{own.here(unfinished.turn)}</p>
        <button class="btn" type="button" onClick={() => send({ type: 'attempt.resume', attempt: unfinished.attempt })}>
          <Icon name="on" flip /> {own.goOn}
        </button>
      </div>
    );
  };
}
