import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TimedEncounter } from '../app/view';
import type { Phase } from '../core/model/words';
import type { ReplyView } from '../core/projections/views';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { lazy } from './lazy';
import { Cue } from './lookups';
import { Quote, Rich } from './rich';
import { isWritten, Surface } from './surface';
import { useUi } from './ui';

const Timer = lazy(
  () => import('./byHand').then((module) => module.Timer),
  () => null,
);

const Captions = lazy(
  (words) => Promise.all([import('./byHand'), words.loadSounds()]).then(([module, own]) => module.captionsIn(own)),
  () => null,
);

const PHASE_ORDER: readonly Phase[] = ['open', 'work', 'close'];

interface EncounterProps {
  readonly encounter: TimedEncounter;
}

interface SoundProps {
  /** The sound that is named by what is said now; empty where none is. */
  readonly sound: string;
}

function Progress({ encounter }: EncounterProps): VNode {
  const { words } = useUi();
  const now = PHASE_ORDER.indexOf(encounter.phase);
  return (
    <div class="head-row">
      <h1>{encounter.briefing.title}</h1>
      <p class="progress">
        {encounter.turningPoint && <b>{words.encounter.turningPoint}</b>}
        <span class="phase" aria-hidden="true">
          {PHASE_ORDER.map((phase, place) => (
            <i key={phase} class={place <= now ? 'on' : undefined} />
          ))}
        </span>
        <span class="phase-word">{words.phases[encounter.phase]}</span>
        <span>{words.encounter.turn(encounter.turn)}</span>
      </p>
    </div>
  );
}

/** What is heard now besides the words, for whoever wants it in words. */
function Heard({ encounter, sound }: EncounterProps & SoundProps): VNode | null {
  const { settings } = useUi();
  const to = encounter.feeling.grade;
  const from = encounter.step === 'reacting' ? encounter.feelingBefore.grade : to;
  if (!settings.captions || (sound === '' && from === to)) return null;
  return <Captions sound={sound} from={from} to={to} />;
}

/** What is written stands as it was written; what is said stands in quotation marks. */
const wordsIn = ({ briefing }: TimedEncounter): typeof Quote => (isWritten(briefing.channel) ? Rich : Quote);

/** What is said to you now; the first line is the heading that takes the focus at each new turn. */
function Lines({ encounter }: EncounterProps): VNode {
  const heading = useFocusOn<HTMLHeadingElement>(encounter.turn);
  const Words = wordsIn(encounter);
  return (
    <div class="lines">
      {encounter.lines.map((line, place) => (
        <div key={place}>
          <Cue who={line.who} cue={line.cue} />
          {place === 0 ? (
            <h2 class="says" tabIndex={-1} ref={heading}>
              <Words text={line.text} />
            </h2>
          ) : (
            <p class="says">
              <Words text={line.text} />
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

interface ReplyProps {
  readonly reply: ReplyView;
  /** The reply just pressed, while the answer is on its way. */
  readonly saying: string;
  /** It was said here in the play this road parts from. */
  readonly isBefore: boolean;
  readonly say: (reply: ReplyView) => void;
}

function Reply({ reply, saying, isBefore, say }: ReplyProps): VNode {
  const { settings, words } = useUi();
  const state = saying === '' ? '' : saying === reply.id ? ' is-saying' : ' is-gone';
  return (
    <li>
      <button
        class={`reply${state}`}
        type="button"
        aria-disabled={reply.locked !== '' ? 'true' : undefined}
        aria-keyshortcuts={settings.keys ? String(reply.key) : undefined}
        onClick={() => say(reply)}
      >
        <span class="key" aria-hidden="true">
          {reply.key}
        </span>
        <span>
          <Rich text={reply.text} />
          {reply.locked !== '' && (
            <span class="reason">
              <Icon name="lock" /> {reply.locked}
            </span>
          )}
          {isBefore && (
            <span class="reason">
              <Icon name="again" /> {words.encounter.saidBefore}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

function Replies({ encounter, say }: EncounterProps & Pick<ReplyProps, 'say'>): VNode {
  const { words, settings } = useUi();
  const [saying, setSaying] = useState('');
  const last = Math.max(...encounter.replies.map((reply) => reply.key));
  const choose = (reply: ReplyView): void => {
    say(reply);
    if (reply.locked === '') setSaying(reply.id);
  };
  return (
    <section aria-labelledby="replies-heading">
      <div class="replies-h">
        <h2 id="replies-heading">
          {isWritten(encounter.briefing.channel) ? words.encounter.askWritten : words.encounter.ask}
        </h2>
        {settings.keys && last > 0 && <p class="note">{words.encounter.press(last)}</p>}
      </div>
      <ol class="replies">
        {encounter.replies.map((reply) => (
          <Reply
            key={reply.id}
            reply={reply}
            saying={saying}
            isBefore={encounter.saidBefore === reply.id}
            say={choose}
          />
        ))}
      </ol>
    </section>
  );
}

function Speaking({ encounter, sound, say }: EncounterProps & SoundProps & Pick<ReplyProps, 'say'>): VNode {
  const { words, send } = useUi();
  // After the paint: the line is on screen before anything else happens.
  useEffect(() => {
    if (encounter.step === 'speaking') send({ type: 'line.heard' });
  }, [encounter.turn, encounter.step]);
  return (
    <>
      <Surface encounter={encounter}>
        <Lines encounter={encounter} />
      </Surface>
      <Heard encounter={encounter} sound={sound} />
      {encounter.salesPrompt !== '' && (
        <p class="screen-note">
          <Icon name="screen" />
          <span>
            <b>{words.encounter.onScreen}</b> {encounter.salesPrompt}
          </span>
        </p>
      )}
      {encounter.timer !== null && <Timer timer={encounter.timer} />}
      <Replies encounter={encounter} say={say} />
    </>
  );
}

/** The answer to a reply stands where the line stood; under it what you said, and the way on. */
function Reacting({ encounter, sound }: EncounterProps & SoundProps): VNode {
  const { words, send } = useUi();
  const { said, reaction, briefing } = encounter;
  const goOn = useFocusOn<HTMLButtonElement>(encounter.turn);
  const Words = wordsIn(encounter);
  const hasWords = reaction !== null && reaction.text.length > 0;
  return (
    <>
      <Surface encounter={encounter}>
        <div class="lines">
          <div>
            <Cue who={reaction?.who ?? briefing.customer.callMe} cue={reaction?.cue ?? ''} />
            <h2 class="says">
              {hasWords ? <Words text={reaction.text} /> : words.encounter.silent(briefing.customer.callMe)}
            </h2>
          </div>
        </div>
      </Surface>
      <Heard encounter={encounter} sound={sound} />
      {said !== null && (
        <div class="you-said">
          <p class="eyebrow">{isWritten(briefing.channel) ? words.encounter.youWrote : words.encounter.youSaid}</p>
          <p>{said.length > 0 ? <Words text={said} /> : words.encounter.nothing}</p>
        </div>
      )}
      <p class="go-on">
        <button class="btn main big" type="button" ref={goOn} onClick={() => send({ type: 'reaction.goOn' })}>
          {encounter.last ? words.encounter.finish : words.encounter.goOn}{' '}
          <kbd aria-hidden="true">{words.briefing.enter}</kbd>
        </button>
        <span class="note">{words.encounter.stays}</span>
      </p>
    </>
  );
}

/** The opaque sheet every word of the talk stands on. */
export function EncounterSheet({
  encounter,
  sound,
  say,
}: EncounterProps & SoundProps & Pick<ReplyProps, 'say'>): VNode {
  return (
    <div class="sheet">
      <Progress encounter={encounter} />
      {encounter.step === 'reacting' ? (
        <Reacting key={`reacting ${encounter.turn}`} encounter={encounter} sound={sound} />
      ) : (
        <Speaking key={`speaking ${encounter.turn}`} encounter={encounter} sound={sound} say={say} />
      )}
    </div>
  );
}
