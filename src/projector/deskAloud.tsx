import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import type { BriefingView } from '../core/projections/views';
import { useRoomUi } from './ui';
import { type Fact, useLimits } from './wallCard';
import { useRoomWords } from './words';

/** What is on the card, or before a talk who comes and what may be done: all of it, also what the wall has no room for. */
function useAloud({ wall: { veil, card, screen } }: DeskView) {
  const isCard = veil === 'card' || (veil === 'none' && screen.name === 'handing');
  const talk = screen.name === 'briefing' || screen.name === 'handing' ? screen.briefing : null;
  const briefing = veil === 'card' ? card : veil === 'none' ? talk : null;
  return { isCard, briefing };
}

/** Facts under one name, in their order. */
function grouped(facts: readonly Fact[]): readonly (readonly [string, readonly string[]])[] {
  const names = [...new Set(facts.map(({ label }) => label))];
  return names.map((name) => [name, facts.filter(({ label }) => label === name).map(({ text }) => text)]);
}

function Lead({ briefing }: { readonly briefing: BriefingView }): VNode {
  const words = useRoomWords().briefing;
  const meets = words.meets[briefing.channel](briefing.customer.name);
  const says = [`${meets}.`, briefing.time && `${briefing.time}.`, briefing.summary, briefing.role];
  return (
    <>
      {briefing.contentNote !== '' && (
        <p>
          <b>{words.before}</b> {briefing.contentNote}
        </p>
      )}
      <p>{says.filter(Boolean).join(' ')}</p>
    </>
  );
}

function Facts({ briefing, isCard }: { readonly briefing: BriefingView; readonly isCard: boolean }): VNode {
  const limits = useLimits(briefing);
  const facts = grouped(isCard ? [...briefing.history, ...limits] : limits);
  return (
    <dl class="desk-facts">
      {facts.map(([name, texts]) => (
        <div key={name}>
          <dt>{name}</dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The card of the story to be read aloud, whole: on the wall only as much as the last row can read. */
export function Aloud({ desk }: { readonly desk: DeskView }): VNode | null {
  const { aloud } = useRoomUi().words;
  const { briefing, isCard } = useAloud(desk);
  if (briefing === null) return null;
  return (
    <section class="desk-work desk-aloud" aria-labelledby="aloud-heading">
      <h2 id="aloud-heading">{aloud}</h2>
      {!isCard && <Lead briefing={briefing} />}
      <Facts briefing={briefing} isCard={isCard} />
    </section>
  );
}
