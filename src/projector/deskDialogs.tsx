import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { RoomLook } from '../app/room/view';
import type { DeskView, PastTurn } from '../core/projections/deskViews';
import { CardForm, NoteForm, PeopleForm, ResultForm, RewriteForm, RuleForm } from './deskForms';
import { EndDialog } from './deskEnd';
import { Keys } from './roomKeysList';
import { LookChoices } from './doorLook';
import type { DialogName } from './roomKeys';
import { useAct, useRoomUi } from './ui';
import { Dialog } from './uiDialog';

interface DialogProps {
  readonly desk: DeskView;
  readonly close: () => void;
}

interface Item {
  readonly id: string;
  /** What is typed to find it. */
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly choose: () => void;
}

/** A list to choose from by pressing, by Tab, or by typing a number and then Enter. */
function Numbered({ items }: { readonly items: readonly Item[] }): VNode {
  const list = useRef<HTMLOListElement>(null);
  const typed = useRef('');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const find = (digits: string): number => items.findIndex(({ number }) => String(number) === digits);
    const longer = typed.current + event.key;
    typed.current = find(longer) >= 0 ? longer : event.key;
    list.current?.querySelectorAll('button')[find(typed.current)]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- digits lead to its buttons
    <ol class="desk-numbered" ref={list} onKeyDown={onKeyDown}>
      {items.map(({ id, name, text, choose }, place) => (
        <li key={id}>
          <button class="btn" type="button" data-first={place === 0 ? '' : undefined} onClick={choose}>
            <b>{name}</b> <span>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Back to a turn in the talk, or in the debrief to the turn from which the road not taken is played. */
function Back({ desk, close }: DialogProps): VNode {
  const { back } = useRoomUi().words;
  const act = useAct();
  const isAfter = desk.roads.length > 0;
  const turns: readonly PastTurn[] = isAfter ? desk.roads : desk.past;
  const items = turns.map(({ take, turn, line, said }) => ({
    id: `${take}-${turn}`,
    number: turn,
    name: back.turn(turn),
    text: back.heard(line, said),
    choose: () => {
      act({ type: 'went.back', take, turn, from: desk.cue });
      close();
    },
  }));
  const note = turns.length === 0 ? back.none : isAfter ? back.roadsNote : back.note;
  return (
    <Dialog title={isAfter ? back.roads : back.title} note={note} onClose={close}>
      <Numbered items={items} />
    </Dialog>
  );
}

function Steps({ desk, close }: DialogProps): VNode {
  const { plan } = useRoomUi().words;
  const act = useAct();
  const items = desk.steps.map(({ id, title, state, minutes }, place) => ({
    id,
    number: place + 1,
    name: `${place + 1}`,
    text: `${title}, ${plan.planned(minutes)}. ${plan.states[state]}`,
    choose: () => {
      act({ type: 'step.entered', step: id, from: desk.cue });
      close();
    },
  }));
  return (
    <Dialog title={plan.goTitle} note={plan.goNote} onClose={close}>
      <Numbered items={items} />
    </Dialog>
  );
}

function Written({ desk, close, name }: DialogProps & { readonly name: DialogName }): VNode | null {
  const { lists, work } = useRoomUi().words;
  switch (name) {
    case 'note':
      return <Dialog title={lists.notes.title} onClose={close} children={<NoteForm desk={desk} done={close} />} />;
    case 'rule':
      return <Dialog title={lists.rules.title} onClose={close} children={<RuleForm done={close} />} />;
    case 'card':
      return <Dialog title={lists.cards.title} onClose={close} children={<CardForm done={close} />} />;
    case 'people':
      return (
        <Dialog
          title={lists.people.title}
          onClose={close}
          children={<PeopleForm people={desk.people} done={close} />}
        />
      );
    case 'rewrite':
      if (desk.rewriting === null) return null;
      return (
        <Dialog title={work.rewrites.title} onClose={close}>
          <RewriteForm desk={desk} done={close} />
        </Dialog>
      );
    case 'result':
      if (desk.teams.length === 0 || desk.stories.length === 0) return null;
      return <Dialog title={work.league.title} onClose={close} children={<ResultForm desk={desk} done={close} />} />;
    default:
      return null;
  }
}

interface OpenProps extends DialogProps {
  readonly name: DialogName | null;
  readonly look: RoomLook;
}

/** Whether a dialog has anything to say now; keys for those that have not are silent. */
export function hasDialog(desk: DeskView, name: DialogName): boolean {
  if (name === 'rewrite') return desk.at === 'writing' && desk.rewriting !== null;
  return name !== 'result' || (desk.teams.length > 0 && desk.stories.length > 0);
}

/** What is open over the wall or the desk. */
export function OpenDialog({ name, desk, look, close }: OpenProps): VNode | null {
  const { words } = useRoomUi();
  switch (name) {
    case null:
      return null;
    case 'keys':
      return <Dialog title={words.keys.title} note={words.keys.note} onClose={close} children={<Keys desk={desk} />} />;
    case 'back':
      return <Back desk={desk} close={close} />;
    case 'steps':
      return <Steps desk={desk} close={close} />;
    case 'look':
      return <Dialog title={words.door.look.title} onClose={close} children={<LookChoices look={look} />} />;
    case 'end':
      return <EndDialog desk={desk} close={close} />;
    default:
      return <Written name={name} desk={desk} close={close} />;
  }
}
