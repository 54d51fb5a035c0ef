import type { LineView } from '../core/projections/views';
import type { WallView } from '../core/projections/roomViews';
import type { RoomMessages } from '../locales/enRoom';
import { feelingChange, feelingWord, nameOf } from './gauge';
import { plain } from './rich';

const spoken = ({ who, cue, text }: LineView): string => `${cue === '' ? who : `${who}, ${cue}`}: ${plain(text)}`;

function felt(words: RoomMessages, wall: WallView): string {
  if (wall.feeling === null) return '';
  const { before, now } = wall.feeling;
  const change = feelingChange(words, before, now);
  const is = `${words.feeling.is(nameOf(words, wall), feelingWord(words, now))}.`;
  return change === '' ? is : `${is} ${change}.`;
}

/** What the wall's one polite live region says: lines and reactions; other screens are read by their heading. */
export function liveText(words: RoomMessages, wall: WallView): string {
  const { screen, veil } = wall;
  if (veil !== 'none') return '';
  if (screen.name === 'line') return spoken(screen.line);
  if (screen.name === 'reading') return `${words.reply.name(screen.option.letter)}: ${plain(screen.option.text)}`;
  if (screen.name !== 'effect') return '';
  const { reaction } = screen;
  const said = reaction === null ? words.effect.silent(nameOf(words, wall)) : spoken(reaction);
  return `${said} ${felt(words, wall)}`;
}
