import './deskWork.css';
import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import { Icon } from '../parts/icons';
import { Aloud } from './deskAloud';
import { CardForm, RewriteForm, RuleForm } from './deskForms';
import { League } from './deskLeague';
import { CardList, RuleList } from './deskLists';
import { usePassed } from './deskPlan';
import { Pick } from './deskFields';
import { useAct, useRoomUi } from './ui';
import { RoomSign } from './uiParts';

interface DeskProps {
  readonly desk: DeskView;
}

function Marks({ desk }: DeskProps): VNode {
  const { marks } = useRoomUi().words.work;
  const act = useAct();
  const turns = Array.from({ length: desk.turns }, (_, place) => ({
    id: String(place + 1),
    name: marks.turn(place + 1),
  }));
  return (
    <section class="desk-work" aria-labelledby="marks-heading">
      <h2 id="marks-heading">{desk.marks.length === 1 ? marks.roomTitle : marks.title}</h2>
      <div class="desk-fields">
        {desk.marks.map(({ team, turn }) => (
          <Pick
            key={team.seat}
            label={team.name === '' ? marks.roomTitle : team.name}
            value={turn === null ? '' : String(turn)}
            options={[{ id: '', name: marks.none }, ...turns]}
            pick={(id) => act({ type: 'turn.marked', seat: team.seat, turn: id === '' ? null : Number(id) })}
          />
        ))}
      </div>
      <p class="note">{marks.note}</p>
    </section>
  );
}

function Left({ desk, seconds, since }: DeskProps & { readonly seconds: number; readonly since: number }): VNode {
  const { words, now } = useRoomUi();
  usePassed(desk);
  const left = seconds * 1000 - (now() - since);
  return (
    <p class="desk-left">
      <Icon name="clock" /> {left > 0 ? words.work.rewrites.time(words.time(left)) : words.work.rewrites.timeOver}
    </p>
  );
}

function Rewrites({ desk }: DeskProps): VNode {
  const { rewrites } = useRoomUi().words.work;
  const { removeOne } = useRoomUi().words.lists;
  const act = useAct();
  const isWriting = desk.at === 'writing' && desk.rewriting !== null;
  return (
    <section class="desk-work" aria-labelledby="rewrites-heading">
      <h2 id="rewrites-heading">{rewrites.title}</h2>
      {isWriting && desk.rewriting !== null && <Left desk={desk} {...desk.rewriting} />}
      {desk.rewrites.length === 0 && <p class="quiet">{rewrites.none}</p>}
      <ul class="desk-list">
        {desk.rewrites.map(({ id, text, tooLong }) => (
          <li key={id}>
            <span>
              {text} {tooLong && <b class="desk-wrong">{rewrites.tooLong}</b>}
            </span>
            {isWriting && (
              <button
                class="tool"
                type="button"
                aria-label={removeOne(text)}
                onClick={() => act({ type: 'reply.rewritten', id, text: '' })}
              >
                <RoomSign name="bin" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {isWriting && <RewriteForm desk={desk} />}
    </section>
  );
}

/** What is asked for in the lists of a step: rules, or if-then cards. */
function Listing({ desk }: DeskProps): VNode {
  const { lists } = useRoomUi().words;
  const isCards = desk.wall.screen.name === 'cards';
  return (
    <section class="desk-work" aria-labelledby="listing-heading">
      <h2 id="listing-heading">{isCards ? lists.cards.title : lists.rules.title}</h2>
      {isCards ? <CardList desk={desk} /> : <RuleList desk={desk} />}
      {isCards ? <CardForm /> : <RuleForm />}
    </section>
  );
}

/** What is written and marked at this moment, beside the votes. */
export function Work({ desk }: DeskProps): VNode {
  return (
    <>
      <Aloud desk={desk} />
      {(desk.at === 'marking' || desk.at === 'marked') && desk.turns > 0 && <Marks desk={desk} />}
      {(desk.rewriting !== null || desk.at === 'choosing') && <Rewrites desk={desk} />}
      {desk.at === 'table' && <League desk={desk} />}
      {desk.at === 'listing' && <Listing desk={desk} />}
    </>
  );
}
