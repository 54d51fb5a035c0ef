import type { VNode } from 'preact';
import { Again } from './again';
import { useBack } from './bar';
import { useDeeperWords } from './deeperWords';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

/** The ways on from a debrief. */
export function WhatNext({ hasTurns }: { readonly hasTurns: boolean }): VNode {
  const { send } = useUi();
  const back = useBack();
  const { next } = useDeeperWords();
  return (
    <section class="what-next" aria-labelledby="next-heading">
      <h2 id="next-heading">{next.title}</h2>
      <p class="row">
        <Again />
        {hasTurns && (
          <button class="btn" type="button" onClick={() => send({ type: 'walk.open' })}>
            <Icon name="counter" /> {next.walk}
          </button>
        )}
        <button class="btn" type="button" onClick={() => print()}>
          <Icon name="file" /> {next.print}
        </button>
        <button class="btn" type="button" onClick={back.go}>
          <Icon name="back" flip /> {back.word}
        </button>
      </p>
    </section>
  );
}
