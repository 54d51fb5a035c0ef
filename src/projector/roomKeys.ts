import type { DeskView } from '../core/projections/deskViews';
import type { RoomAct, Veil } from '../core/room/facts';

/** What opens over the wall or the desk. */
export type DialogName =
  | 'keys'
  | 'back'
  | 'steps'
  | 'people'
  | 'note'
  | 'rule'
  | 'card'
  | 'rewrite'
  | 'result'
  | 'look'
  | 'end';

/** What a key asks for. */
export type KeyMeaning =
  | { readonly do: 'act'; readonly act: RoomAct }
  | { readonly do: 'open'; readonly dialog: DialogName }
  /** A digit, Enter, Backspace or Escape of counts and marks that are being typed. */
  | { readonly do: 'type'; readonly key: string }
  | { readonly do: 'other' };

/** A key as it was pressed: `key` is what it writes, `code` where it lies. */
export interface Press {
  readonly key: string;
  readonly code: string;
}

/** The keys of each team, in the order A, B, C, D, by where they lie on the keyboard. */
export const TEAM_KEYS: readonly (readonly string[])[] = [
  ['KeyQ', 'KeyW', 'KeyE', 'KeyR'],
  ['KeyU', 'KeyI', 'KeyO', 'KeyP'],
  ['KeyA', 'KeyS', 'KeyD', 'KeyF'],
  ['KeyJ', 'KeyK', 'KeyL', 'Semicolon'],
  ['KeyZ', 'KeyX', 'KeyC', 'KeyV'],
  ['KeyM', 'Comma', 'Period', 'Slash'],
];

const VEILS: ReadonlyMap<string, Veil> = new Map([
  ['h', 'card'],
  ['p', 'paused'],
  ['q', 'quiet'],
]);

const DIALOGS: ReadonlyMap<string, DialogName> = new Map([
  ['?', 'keys'],
  ['b', 'back'],
  ['s', 'steps'],
  ['c', 'people'],
  ['n', 'note'],
  ['r', 'rule'],
  ['i', 'card'],
  ['e', 'rewrite'],
  ['t', 'result'],
  ['l', 'look'],
  ['x', 'end'],
]);

const veil = (to: Veil): KeyMeaning => ({ do: 'act', act: { type: 'veiled', veil: to } });

/** True while the room may vote. */
export const isVoteOpen = ({ at }: DeskView): boolean => at === 'voting' || at === 'again' || at === 'choosing';

/** A team decides alone: there is nothing to count. */
export const isOneTeams = ({ wall: { screen } }: DeskView): boolean => screen.name === 'voting' && screen.team !== null;

/** Teams vote by their keys: the keyboard is theirs. */
export const isKeyVote = (desk: DeskView): boolean =>
  desk.ballot?.way === 'keys' && desk.teams.length > 0 && isVoteOpen(desk) && !isOneTeams(desk);

/** Hands or cards are being counted. */
export const isCountVote = (desk: DeskView): boolean =>
  desk.ballot !== null && isVoteOpen(desk) && !isKeyVote(desk) && !isOneTeams(desk);

/** What Enter, and the one main button, does now; null where there is nothing to go on to. */
export function onward(desk: DeskView): RoomAct | null {
  if (desk.wall.veil !== 'none') return { type: 'veiled', veil: 'none' };
  if (desk.next === 'none') return null;
  if (desk.next === 'closeRoom') return { type: 'room.closed' };
  return { type: 'went.on', from: desk.cue };
}

/** The option of the open ballot that stands for a letter; undefined where there is none, or it is locked. */
const optionOf = (desk: DeskView, is: (letter: string, place: number) => boolean) =>
  desk.ballot?.options.find(({ letter, locked }, place) => locked === '' && is(letter.toLowerCase(), place));

function castBy(desk: DeskView, code: string): KeyMeaning | null {
  const number = TEAM_KEYS.findIndex((keys) => keys.includes(code));
  const team = desk.teams.find((one) => one.number === number + 1);
  const place = TEAM_KEYS[number]?.indexOf(code);
  const option = optionOf(desk, (_letter, at) => at === place);
  if (desk.ballot === null || team === undefined || option === undefined) return null;
  // What the team has voted for already is no vote.
  if (desk.ballot.seats.some((one) => one.team.seat === team.seat && one.letter === option.letter)) return null;
  return { do: 'act', act: { type: 'vote.cast', ballot: desk.ballot.key, seat: team.seat, option: option.id } };
}

function whileTeamsVote(desk: DeskView, { key, code }: Press): KeyMeaning | null {
  if (key === ' ') return veil('paused');
  if (key === 'Enter') return onwardBy(desk);
  return castBy(desk, code);
}

function onwardBy(desk: DeskView): KeyMeaning | null {
  const act = onward(desk);
  return act === null ? null : { do: 'act', act };
}

function otherwise(key: string): KeyMeaning | null {
  if (key === 'f') return { do: 'other' };
  const dialog = DIALOGS.get(key);
  return dialog === undefined ? null : { do: 'open', dialog };
}

function underVeil(desk: DeskView, key: string): KeyMeaning | null {
  const now = desk.wall.veil;
  if (key === 'Escape' || key === 'Enter' || (key === ' ' && now === 'paused')) return veil('none');
  const to = VEILS.get(key);
  if (to !== undefined) return veil(to === now ? 'none' : to);
  // The keyboard stays the teams' while they vote, also behind a pause.
  if (isKeyVote(desk) && key !== '?') return null;
  return otherwise(key);
}

function decidedBy(desk: DeskView, key: string): KeyMeaning | null {
  if (desk.ballot?.mayDecide !== true) return null;
  const option = optionOf(desk, (letter) => letter === key);
  if (option === undefined) return null;
  return { do: 'act', act: { type: 'decided', ballot: desk.ballot.key, option: option.id } };
}

const isTyped = (desk: DeskView, key: string, typing: boolean): boolean => {
  const isDigit = /^[0-9]$/.test(key);
  if (isDigit) return isCountVote(desk) || desk.at === 'marking';
  return typing && (key === 'Enter' || key === 'Backspace' || key === 'Escape');
};

/** What a pressed key means in this room now; null for nothing. `typing`: counts or a mark are being typed. */
export function meaningOf(press: Press, desk: DeskView, typing: boolean): KeyMeaning | null {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (desk.wall.veil !== 'none') return underVeil(desk, key);
  if (isKeyVote(desk)) return whileTeamsVote(desk, { key, code: press.code });
  if (isTyped(desk, key, typing)) return { do: 'type', key };
  const decided = decidedBy(desk, key);
  if (decided !== null) return decided;
  if (key === 'Enter') return onwardBy(desk);
  const to = VEILS.get(key);
  if (to !== undefined) return veil(to);
  return otherwise(key);
}
