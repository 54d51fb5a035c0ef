import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import { CardForm, NoteForm, PeopleForm, RuleForm } from './deskForms';
import { League } from './deskLeague';
import { useAct, useRoomUi } from './ui';
import { RoomSign } from './uiParts';

interface DeskProps {
  readonly desk: DeskView;
}

interface LineProps {
  readonly text: string;
  readonly about?: string;
  readonly remove: () => void;
}

function Line({ text, about = '', remove }: LineProps): VNode {
  const { lists } = useRoomUi().words;
  return (
    <li>
      <span>
        {text} {about !== '' && <span class="note">{lists.notes.about(about)}</span>}
      </span>
      <button class="tool" type="button" aria-label={lists.removeOne(text)} onClick={remove}>
        <RoomSign name="bin" />
      </button>
    </li>
  );
}

/** The rules so far. */
export function RuleList({ desk }: DeskProps): VNode {
  const act = useAct();
  return (
    <ul class="desk-list">
      {desk.rules.map(({ id, text }) => (
        <Line key={id} text={text} remove={() => act({ type: 'rule.agreed', id, text: '' })} />
      ))}
    </ul>
  );
}

/** The if-then cards so far. */
export function CardList({ desk }: DeskProps): VNode {
  const { cards } = useRoomUi().words.lists;
  const act = useAct();
  return (
    <ul class="desk-list">
      {desk.cards.map(({ id, when, will }) => (
        <Line
          key={id}
          text={cards.says(when, will)}
          remove={() => act({ type: 'card.written', id, when: '', will: '' })}
        />
      ))}
    </ul>
  );
}

function NoteList({ desk }: DeskProps): VNode {
  const act = useAct();
  return (
    <ul class="desk-list">
      {desk.roomNotes.map(({ id, about, text }) => (
        <Line key={id} text={text} about={about} remove={() => act({ type: 'noted', id, about, text: '' })} />
      ))}
    </ul>
  );
}

const counted = (title: string, count: number): string => (count === 0 ? title : `${title}, ${count}`);

/** What may be written down at any time, folded until it is wanted. */
export function Lists({ desk }: DeskProps): VNode {
  const { lists } = useRoomUi().words;
  const isListing = desk.at === 'listing' ? desk.wall.screen.name : null;
  return (
    <div class="desk-lists">
      <details>
        <summary>{counted(lists.notes.title, desk.roomNotes.length)}</summary>
        <NoteList desk={desk} />
        <NoteForm desk={desk} />
      </details>
      {isListing !== 'rules' && (
        <details>
          <summary>{counted(lists.rules.title, desk.rules.length)}</summary>
          <RuleList desk={desk} />
          <RuleForm />
        </details>
      )}
      {isListing !== 'cards' && (
        <details>
          <summary>{counted(lists.cards.title, desk.cards.length)}</summary>
          <CardList desk={desk} />
          <CardForm />
        </details>
      )}
      {desk.league.length > 0 && desk.at !== 'table' && <League desk={desk} />}
      <details>
        <summary>{lists.people.title}</summary>
        <PeopleForm people={desk.people} />
      </details>
    </div>
  );
}
