import './feeling.css';
import './walk.css';
import type { ComponentType, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { WalkView } from '../core/projections/walkViews';
import type { WalkMessages } from '../locales/messages';
import { PageBar } from './bar';
import { feelingChange, feelingWord, Track } from './feeling';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { useKeys } from './keys';
import { Portrait } from './lazyPortrait';
import { useUi } from './ui';
import { WalkPages } from './walkPages';
import { WalkWords, useWalkWords } from './walkWords';

interface WalkProps {
  readonly walk: WalkView;
}

/** How you feel now: word, place on three zones, and where you come from. No number. */
function YourFeeling({ walk }: WalkProps): VNode {
  const { words } = useUi();
  const own = useWalkWords();
  const { feeling, feelingBefore } = walk;
  const isMoved = feeling.value !== feelingBefore.value || feeling.band !== feelingBefore.band;
  return (
    <section class="mood" aria-label={own.feel}>
      <p class="eyebrow quiet">{own.feel}</p>
      <p class="feel">{words.capital(feelingWord(words, feeling))}</p>
      <Track before={feelingBefore} now={feeling} />
      <p class="zones">
        {(['misery', 'mediocre', 'magic'] as const).map((grade) => (
          <span
            key={grade}
            class={grade === feeling.grade ? 'here' : undefined}
            aria-hidden={grade === feeling.grade ? undefined : 'true'}
          >
            {words.grades[grade]}
          </span>
        ))}
      </p>
      {isMoved && (
        <p class="was">
          <Icon name={feeling.value < feelingBefore.value ? 'down' : 'up'} flip />{' '}
          {feelingChange(words, feelingBefore, feeling)}
        </p>
      )}
    </section>
  );
}

function Steps({ walk }: WalkProps): VNode {
  const { send, settings } = useUi();
  const own = useWalkWords();
  const isLast = walk.step === walk.steps;
  return (
    <div class="stack">
      <p class="row">
        {!isLast && (
          <button class="btn main" type="button" onClick={() => send({ type: 'walk.next' })}>
            {own.next} <Icon name="on" flip />
          </button>
        )}
        {walk.step > 1 && (
          <button class="btn" type="button" onClick={() => send({ type: 'walk.back' })}>
            <Icon name="back" flip /> {own.back}
          </button>
        )}
        <button class={isLast ? 'btn main' : 'btn'} type="button" onClick={() => send({ type: 'walk.leave' })}>
          {own.leave}
        </button>
      </p>
      {settings.keys && <p class="note walk-keys">{own.keys}</p>}
    </div>
  );
}

/** Arrow keys point where the next page lies in the language's own direction. */
function usePageKeys({ step, steps }: WalkView): void {
  const { send } = useUi();
  const leave = (): void => send({ type: 'walk.leave' });
  const next = step === steps ? leave : (): void => send({ type: 'walk.next' });
  const back = step > 1 ? (): void => send({ type: 'walk.back' }) : (): void => undefined;
  const isTurned = document.documentElement.dir === 'rtl';
  const [arrowright, arrowleft] = isTurned ? [back, next] : [next, back];
  useKeys({ enter: next, escape: leave, arrowright, arrowleft });
}

function Page({ walk }: WalkProps): VNode {
  const own = useWalkWords();
  const heading = useFocusOn<HTMLHeadingElement>(walk.step);
  usePageKeys(walk);
  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [walk.step]);
  return (
    <>
      <PageBar home={false} />
      <div class="page walk">
        <div class="walk-grid">
          <div class="walk-side">
            <Portrait person={walk.briefing.person} feeling={walk.feeling} />
            <YourFeeling walk={walk} />
          </div>
          <div class="walk-words">
            <p class="eyebrow quiet">{own.where(walk.briefing.title, walk.step, walk.steps)}</p>
            <WalkPages walk={walk} heading={heading} />
            <Steps walk={walk} />
          </div>
        </div>
      </div>
    </>
  );
}

/** The other side, in a language's words. */
export function walkIn(own: WalkMessages): ComponentType<WalkProps> {
  return function Walk({ walk }: WalkProps): VNode {
    return (
      <WalkWords.Provider value={own}>
        <Page walk={walk} />
      </WalkWords.Provider>
    );
  };
}
