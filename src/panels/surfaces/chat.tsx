import './chat.css';
import type { FunctionComponent, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TimedEncounter } from '../../app/view';
import type { RichText } from '../../core/projections/views';
import { Portrait } from '../lazyPortrait';
import { Rich } from '../rich';
import { useUi } from '../ui';
import type { SurfaceProps, SurfaceWords } from './surface';

/** Milliseconds the dots are seen before what was written. The words are on the page all the time. */
const TYPING = 900;

interface Bubble {
  readonly own: boolean;
  readonly text: RichText;
}

/** What stands above the newest message: the exchange it answers. */
function earlier({ step, transcript, lines, said, turn }: TimedEncounter): readonly Bubble[] {
  if (step === 'reacting') {
    const asked = lines.map((line) => ({ own: false, text: line.text }));
    return said === null || said.length === 0 ? asked : [...asked, { own: true, text: said }];
  }
  const last = transcript.find((entry) => entry.turn === turn - 1);
  return [
    ...(last?.said ? [{ own: true, text: last.said }] : []),
    ...(last?.reaction ? [{ own: false, text: last.reaction.text }] : []),
  ].filter((bubble) => bubble.text.length > 0);
}

// Where the browser cannot say, nothing is said against moving.
const prefersStill = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** True for a moment after something new came, where things may move. */
function useTyping(encounter: TimedEncounter): boolean {
  const { settings } = useUi();
  const isStill = settings.motion !== 'full' || prefersStill();
  const message = `${encounter.turn} ${encounter.step === 'reacting' ? 'reaction' : 'line'}`;
  const [shown, setShown] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setShown(message), isStill ? 0 : TYPING);
    return () => clearTimeout(wait);
  }, [message, isStill]);
  return !isStill && shown !== message;
}

function Dots(): VNode {
  return (
    <span class="typing-dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

/** A chat: who writes, the exchange before, and the newest message behind its typing dots. */
export const chatIn = (words: SurfaceWords): FunctionComponent<SurfaceProps> =>
  function Chat({ encounter, children }) {
    const { briefing, feeling } = encounter;
    const isTyping = useTyping(encounter);
    return (
      <div class="chat">
        <p class="chat-head">
          <Portrait person={briefing.person} feeling={feeling} />
          <span>{isTyping ? words.writes(briefing.customer.callMe) : words.chatWith(briefing.customer.callMe)}</span>
        </p>
        {earlier(encounter).map(({ own, text }, place) => (
          <p key={place} class={own ? 'bubble own' : 'bubble'}>
            <Rich text={text} />
          </p>
        ))}
        <div class={isTyping ? 'bubble now is-typing' : 'bubble now'}>
          {isTyping && <Dots />}
          {children}
        </div>
      </div>
    );
  };
