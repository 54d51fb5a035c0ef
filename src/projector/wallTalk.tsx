import type { VNode } from 'preact';
import type { LineView, ReactionView, RichText } from '../core/projections/views';
import { Icon } from '../parts/icons';
import { Captions } from './captions';
import { Mood, nameOf } from './gauge';
import { Quote, Rich } from './rich';
import { Badge } from './shapes';
import { Frame, Method, Place, type ScreenProps } from './wallFrame';
import { useRoomWords } from './words';

/** Who says it, and how. */
export function Who({ who, cue }: Pick<LineView, 'who' | 'cue'>): VNode {
  return (
    <>
      {who}
      {cue !== '' && <span class="wall-cue">, {cue}</span>}
    </>
  );
}

/** What is read from the last row: as large as it fits. */
export const Huge = ({ text }: { readonly text: RichText }): VNode => (
  <blockquote class="huge">
    <Quote text={text} />
  </blockquote>
);

/** One line of the customer, alone. */
export function Line({ screen, wall }: ScreenProps<'line'>): VNode {
  const words = useRoomWords();
  const { line, salesPrompt, place, of } = screen;
  return (
    <Frame
      of={wall.cue}
      sizes={3}
      title={<Who {...line} />}
      aside={() => <Place place={place} of={of} />}
      foot={() => <Mood wall={wall} />}
    >
      {() => (
        <>
          <Captions wall={wall} />
          <Huge text={line.text} />
          {salesPrompt !== '' && (
            <p class="wall-note">
              <b>{words.line.onScreen}</b> {salesPrompt}
            </p>
          )}
        </>
      )}
    </Frame>
  );
}

/** One reply, alone, with its letter. */
export function Reading({ screen, wall }: ScreenProps<'reading'>): VNode {
  const words = useRoomWords();
  const { option, place, of } = screen;
  return (
    <Frame
      of={wall.cue}
      sizes={3}
      title={words.reply.name(option.letter)}
      aside={() => <Place place={place} of={of} />}
      foot={() => <Mood wall={wall} />}
    >
      {() => (
        <div class="wall-read">
          <Badge letter={option.letter} />
          <Huge text={option.text} />
          {option.locked !== '' && (
            <p class="wall-note">
              <Icon name="lock" /> <b>{words.reply.locked}</b> {option.locked}
            </p>
          )}
        </div>
      )}
    </Frame>
  );
}

interface AnswerProps extends Pick<ScreenProps<'effect'>, 'wall'> {
  readonly reaction: ReactionView | null;
}

/** What the customer answers; some say nothing. */
function Answer({ reaction, wall }: AnswerProps): VNode {
  const words = useRoomWords();
  return (
    <div>
      {reaction !== null && (
        <h2>
          <Who {...reaction} />
        </h2>
      )}
      {reaction === null || reaction.text.length === 0 ? (
        <p class="huge">{words.effect.silent(reaction?.who ?? nameOf(words, wall))}</p>
      ) : (
        <Huge text={reaction.text} />
      )}
    </div>
  );
}

/** What was said, what came of it, and how the customer feels now. */
export function Effect({ screen, wall }: ScreenProps<'effect'>): VNode {
  const words = useRoomWords();
  const { said, reaction } = screen;
  return (
    <Frame
      of={wall.cue}
      sizes={3}
      most={3}
      title={
        <>
          {words.effect.said} <Badge letter={said.letter} />
        </>
      }
      aside={() => <Method wall={wall} />}
      foot={() => <Mood wall={wall} isNew />}
    >
      {(level) => (
        <>
          <p class={`wall-said ${level < 1 ? 'clamp-3' : level < 3 ? 'clamp-2' : 'clamp-1'}`}>
            <Rich text={said.text} />
          </p>
          <Captions wall={wall} isNew />
          <Answer reaction={reaction} wall={wall} />
          {level < 2 && <p class="wall-ask">{words.effect.ask}</p>}
        </>
      )}
    </Frame>
  );
}

const KINDS = { good: 'up', bad: 'down', plain: 'dot' } as const;

/** "Later": the card that is shown now. */
export function Later({ screen, wall }: ScreenProps<'later'>): VNode {
  const words = useRoomWords();
  const { title, cards, shown } = screen.aftermath;
  const card = cards[shown];
  return (
    <Frame
      of={wall.cue}
      sizes={3}
      title={words.later.title}
      aside={() => <Place place={shown} of={cards.length} />}
      foot={() => <Mood wall={wall} />}
    >
      {() => (
        <div class="wall-told">
          <h2 class="wall-quiet">{title}</h2>
          {card !== undefined && (
            <>
              <p class="huge">
                <Rich text={card.text} />
              </p>
              <p class="wall-sign">
                <Icon name={KINDS[card.kind]} flip /> {words.later.kinds[card.kind]}
              </p>
            </>
          )}
        </div>
      )}
    </Frame>
  );
}

/** How the talk ended, in the story's own words. */
export function Ended({ screen, wall }: ScreenProps<'ended'>): VNode {
  const words = useRoomWords();
  return (
    <Frame
      of={wall.cue}
      sizes={3}
      most={2}
      title={words.ended.title}
      foot={(level) => level < 1 && <Mood wall={wall} />}
    >
      {(level) => (
        <div class="wall-told">
          <h2 class={level < 2 ? 'huge' : 'huge clamp-2'}>{screen.title}</h2>
          <p class="wall-lead">
            <Rich text={screen.says} />
          </p>
          {screen.safe && (
            <p class="wall-sign">
              <Icon name="tick" /> {words.ended.safe}
            </p>
          )}
          {screen.support !== '' && (
            <p class="wall-quiet">
              {words.ended.support} {screen.support}
            </p>
          )}
        </div>
      )}
    </Frame>
  );
}
