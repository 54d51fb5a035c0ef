import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import type { RoomAct } from '../core/room/facts';
import type { SplitView } from '../core/projections/roomViews';
import { Icon } from '../parts/icons';
import { shownOn } from './deskShown';
import { Ballot, ScoreChips } from './deskVotes';
import { Work } from './deskWork';
import { plain } from './rich';
import { type DialogName, onward } from './roomKeys';
import { Badge } from './shapes';
import { useRoomUi } from './ui';
import { RoomSign } from './uiParts';

interface NowProps {
  readonly desk: DeskView;
  /** Goes on; the same step only once. */
  readonly go: (act: RoomAct) => void;
  readonly open: (dialog: DialogName) => void;
}

/** Leads to the replies that may be done, but onto none of them: a second Enter must not decide for the room. */
export const showDeciding = (): void => document.querySelector<HTMLElement>('#votes-heading')?.focus();

/** What the one main button says: what Enter does. */
function Onward({ desk, go }: Omit<NowProps, 'open'>): VNode {
  const { words } = useRoomUi();
  const fact = onward(desk);
  const word = desk.wall.veil === 'none' ? words.next[desk.next] : words.unveil;
  const isDeciding = desk.wall.veil === 'none' && desk.next === 'decideFirst';
  const press = (): void => {
    if (isDeciding) showDeciding();
    else if (fact !== null) go(fact);
  };
  return (
    <button class="btn main big desk-main" type="button" aria-disabled={fact === null} onClick={press}>
      {isDeciding ? words.now.decide : word} <kbd aria-hidden="true">Enter</kbd>
    </button>
  );
}

function ClosedVotes({ desk, split }: { readonly desk: DeskView; readonly split: SplitView }): VNode {
  const { votes, scores, report } = useRoomUi().words;
  const { screen } = desk.wall;
  const isCounted = split.options.some(({ first }) => first !== null);
  const isOwn = screen.name === 'discussing' && !screen.firstCounts && isCounted;
  return (
    <section class="desk-ballot" aria-labelledby="votes-heading">
      <h2 id="votes-heading">{isOwn ? votes.title : votes.closed}</h2>
      <ol class="desk-options">
        {split.options.map((option) => {
          const own = desk.scores.find(({ letter }) => letter === option.letter);
          const now = option.second ?? option.first;
          return (
            <li key={option.id} class={option.chosen ? 'desk-option chosen' : 'desk-option'}>
              <Badge letter={option.letter} />
              <div class="desk-text">
                <p>{plain(option.text)}</p>
                {option.chosen && (
                  <p class="note">
                    <Icon name="tick" /> {votes.chosen}
                  </p>
                )}
                {own !== undefined && <ScoreChips scores={own} />}
              </div>
              <span class="desk-split">
                {now !== null && <b>{option.second === null ? now : votes.now(now)}</b>}
                {option.second !== null && option.first !== null && <span>{votes.before(option.first)}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {split.hidden && <p class="note">{report.turn.hidden}</p>}
      {desk.scores.length > 0 && <p class="note">{scores.note}</p>}
    </section>
  );
}

/** Scores of the replies while they are read one at a time. */
function ScoresAhead({ desk }: { readonly desk: DeskView }): VNode {
  const { scores } = useRoomUi().words;
  return (
    <section class="desk-ballot" aria-labelledby="votes-heading">
      <h2 id="votes-heading">{scores.title}</h2>
      <ol class="desk-options">
        {desk.scores.map((one) => (
          <li key={one.letter} class="desk-option">
            <Badge letter={one.letter} />
            <ScoreChips scores={one} />
          </li>
        ))}
      </ol>
      <p class="note">{scores.note}</p>
    </section>
  );
}

function Votes({ desk }: { readonly desk: DeskView }): VNode | null {
  if (desk.ballot !== null) return <Ballot desk={desk} ballot={desk.ballot} />;
  if (desk.split !== null) return <ClosedVotes desk={desk} split={desk.split} />;
  return desk.scores.length > 0 ? <ScoresAhead desk={desk} /> : null;
}

/** Where the room is, what stands on the wall, and the one thing to do next. */
export function Now({ desk, go, open }: NowProps): VNode {
  const { words } = useRoomUi();
  const { what, text } = shownOn(words, desk.wall);
  const step = desk.steps.find(({ state }) => state === 'open')?.title ?? desk.plan;
  const isOnce = desk.wall.once && desk.wall.method !== null;
  return (
    <section id="now" class="card desk-now" aria-labelledby="now-heading">
      <p class="eyebrow">{isOnce ? words.now.once(step) : words.now.step(step, desk.wall.method)}</p>
      <h1 id="now-heading">{words.at[desk.at]}</h1>
      <p class="row desk-go">
        <Onward desk={desk} go={go} />
        {desk.past.length > 0 && (
          <button class="btn" type="button" onClick={() => open('back')}>
            <RoomSign name="return" /> {words.now.back} <kbd aria-hidden="true">B</kbd>
          </button>
        )}
        {desk.roads.length > 0 && (
          <button class="btn" type="button" onClick={() => open('back')}>
            <RoomSign name="return" /> {words.back.roadsButton} <kbd aria-hidden="true">B</kbd>
          </button>
        )}
      </p>
      <p class="desk-shown">
        <b>{words.shown.title}:</b> {what}. {text !== '' && <q>{text}</q>}
      </p>
      {desk.at === 'over' && <p class="quiet">{words.now.over}</p>}
      <Votes desk={desk} />
      <Work desk={desk} />
    </section>
  );
}
