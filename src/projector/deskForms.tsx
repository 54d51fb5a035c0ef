import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asId, type ScenarioId, type SeatId } from '../core/model/ids';
import { MOST_PEOPLE, type RoomAct } from '../core/room/facts';
import type { DeskView } from '../core/projections/deskViews';
import { Field, Form, Pick } from './deskFields';
import { newName, useAct, useRoomUi } from './ui';
import { wholeOf } from './uiParts';

/** What every such form is told: whether something is done once it is kept, such as closing a dialog. */
interface Done {
  readonly done?: () => void;
}

/** One line of text that becomes something new; an empty one is left alone. */
function LineForm(
  props: Done & { readonly label: string; readonly button: string; readonly make: (text: string) => RoomAct },
): VNode {
  const { label, button, make, done } = props;
  const act = useAct();
  const [text, setText] = useState('');
  const keep = (): boolean => {
    if (text.trim() === '') return false;
    act(make(text.trim()));
    setText('');
    return true;
  };
  return (
    <Form button={button} keep={keep} done={done}>
      <Field label={label} value={text} type={setText} />
    </Form>
  );
}

/** Where a note belongs: the open step, and the turn that is played. */
const aboutOf = (desk: DeskView): string => desk.steps.find(({ state }) => state === 'open')?.title ?? desk.plan;

/** The facilitator's own note. */
export function NoteForm({ desk, done = () => undefined }: Done & { readonly desk: DeskView }): VNode {
  const { notes } = useRoomUi().words.lists;
  const about = aboutOf(desk);
  return (
    <LineForm
      label={notes.field}
      button={notes.add}
      make={(text) => ({ type: 'noted', id: newName('note'), about, text })}
      done={done}
    />
  );
}

/** A rule the room agrees on. */
export function RuleForm({ done = () => undefined }: Done): VNode {
  const { rules } = useRoomUi().words.lists;
  return (
    <LineForm
      label={rules.field}
      button={rules.add}
      make={(text) => ({ type: 'rule.agreed', id: newName('rule'), text })}
      done={done}
    />
  );
}

/** An if-then card; it needs both halves. */
export function CardForm({ done }: Done): VNode {
  const { cards } = useRoomUi().words.lists;
  const act = useAct();
  const [when, setWhen] = useState('');
  const [will, setWill] = useState('');
  const keep = (): boolean => {
    if (when.trim() === '' || will.trim() === '') return false;
    act({ type: 'card.written', id: newName('card'), when: when.trim(), will: will.trim() });
    setWhen('');
    setWill('');
    return true;
  };
  return (
    <Form button={cards.add} keep={keep} done={done}>
      <Field label={cards.when} value={when} type={setWhen} />
      <Field label={cards.will} value={will} type={setWill} />
    </Form>
  );
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The most rewritten replies that are voted on. */
const MOST_REWRITES = 8;

/** A reply of the room's own, with the words that are left; no more of them than are voted on. */
export function RewriteForm({ desk, done }: Done & { readonly desk: DeskView }): VNode {
  const { rewrites } = useRoomUi().words.work;
  if (desk.rewrites.length >= MOST_REWRITES) return <p class="note">{rewrites.most}</p>;
  return <OneRewrite most={desk.rewriting?.words ?? 0} done={done} />;
}

function OneRewrite({ most, done }: { readonly most: number; readonly done: (() => void) | undefined }): VNode {
  const { rewrites } = useRoomUi().words.work;
  const act = useAct();
  const [text, setText] = useState('');
  const left = most - wordsIn(text);
  const keep = (): boolean => {
    if (text.trim() === '' || left < 0) return false;
    act({ type: 'reply.rewritten', id: newName('reply'), text: text.trim() });
    setText('');
    return true;
  };
  return (
    <Form button={rewrites.add} keep={keep} done={done}>
      <Field label={rewrites.field} value={text} type={setText} />
      <p class={left < 0 ? 'desk-wrong' : 'note'} role="status">
        {rewrites.left(left)}
      </p>
    </Form>
  );
}

/** How many people are here. */
export function PeopleForm({ people, done }: Done & { readonly people: number }): VNode {
  const { words } = useRoomUi();
  const own = words.lists.people;
  const act = useAct();
  const [typed, setTyped] = useState(String(people));
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setTyped(String(people)), [people]);
  const keep = (): boolean => {
    const number = wholeOf(typed, 1, MOST_PEOPLE);
    setWrong(number === null);
    if (number === null) return false;
    if (number !== people) act({ type: 'room.resized', people: number });
    return true;
  };
  return (
    <Form button={words.change} keep={keep} done={done}>
      <Field label={own.field} value={typed} type={setTyped} wrong={isWrong ? own.wrong(MOST_PEOPLE) : ''} isNumber />
    </Form>
  );
}

/** What a team reached on a screen of its own; an empty number takes its result away. */
export function ResultForm({ desk, done }: Done & { readonly desk: DeskView }): VNode {
  const { league } = useRoomUi().words.work;
  const act = useAct();
  const [team, setTeam] = useState(String(desk.teams[0]?.seat ?? ''));
  const [story, setStory] = useState(desk.stories[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const told = (turnaround: number | null): boolean => {
    act({ type: 'result.told', seat: asId<SeatId>(team), scenario: asId<ScenarioId>(story), turnaround });
    setTyped('');
    return true;
  };
  const keep = (): boolean => {
    const number = wholeOf(typed, -100, 100);
    setWrong(number === null);
    return number !== null && told(number);
  };
  return (
    <Form button={league.add} keep={keep} done={done}>
      <Pick
        label={league.team}
        value={team}
        options={desk.teams.map(({ seat, name }) => ({ id: seat, name }))}
        pick={setTeam}
      />
      <Pick
        label={league.story}
        value={story}
        options={desk.stories.map(({ id, title }) => ({ id, name: title }))}
        pick={setStory}
      />
      <Field label={league.field} value={typed} type={setTyped} wrong={isWrong ? league.wrong : ''} isNumber />
      <button class="btn" type="button" onClick={() => told(null)}>
        {league.drop}
      </button>
    </Form>
  );
}
