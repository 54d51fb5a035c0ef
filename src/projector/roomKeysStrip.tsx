import './roomKeysStrip.css';
import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import type { DeskMessages } from '../locales/enDesk';
import { countable, type Typing } from './roomKeysTyping';
import { Badge } from './shapes';
import { useRoomUi } from './ui';

interface StripProps {
  readonly desk: DeskView;
  readonly typing: Typing;
}

function Dots({ digits }: { readonly digits: string }): VNode {
  const { strip } = useRoomUi().words.keys;
  return (
    <>
      <span class="strip-dots" aria-hidden="true">
        {digits === '' ? '_' : '●'.repeat(digits.length)}
      </span>
      <span class="sr">{strip.digits(digits.length)}</span>
    </>
  );
}

type Marking = Extract<Typing, { what: 'mark' }>;

function markSays({ keys: { strip } }: DeskMessages, desk: DeskView, typing: Marking): string {
  if (typing.seat === null) return typing.wrong ? strip.noTeam : strip.whose;
  if (typing.wrong) return strip.noTurn(desk.turns);
  const team = desk.marks.find((mark) => mark.team.seat === typing.seat)?.team;
  return team === undefined || desk.marks.length === 1 ? strip.markRoom : strip.mark(team.name);
}

function Counting({
  desk,
  typing,
}: {
  readonly desk: DeskView;
  readonly typing: Extract<Typing, { what: 'counts' }>;
}): VNode {
  const { strip } = useRoomUi().words.keys;
  const option = countable(desk)[typing.place];
  if (option === undefined) return <span>{desk.ballot?.tooMany === true ? strip.tooMany : strip.all}</span>;
  return (
    <>
      <span class="sr">{strip.counting(option.letter)}</span>
      <Badge letter={option.letter} />
      <Dots digits={typing.digits} />
      <span>{strip.hint}</span>
    </>
  );
}

/** On the wall, what is being typed: the letter and dots, never the digits. */
export function TypingStrip({ desk, typing }: StripProps): VNode {
  const { words } = useRoomUi();
  return (
    <p class="strip" role="status" aria-label={words.keys.strip.label}>
      {typing.what === 'counts' ? (
        <Counting desk={desk} typing={typing} />
      ) : (
        <>
          <span>{markSays(words, desk, typing)}</span>
          {typing.seat !== null && <Dots digits={typing.digits} />}
        </>
      )}
    </p>
  );
}
