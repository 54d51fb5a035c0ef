import { asksLeft } from '../scenario/conclude';
import {
  endingOf,
  EXIT_END,
  type Beat,
  type Ending,
  type Exit,
  type Place,
  type Program,
  type Reply,
} from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import type { MapBeat, MapEdge, MapEnding, MapNode, MapReply, MapView } from './mapViews';
import { filled, runsOf } from './text';

/** Names of places that are no beat's and no ending's: `end` is reserved, and names of authors hold no capitals. */
const END = 'end';
const ANYTIME = 'Anytime';
const LEFT = 'Left';

/** Characters of a first line that a card of the map can hold. */
const LONGEST_LINE = 72;

/** One use of a way, before ways between the same two places are bundled. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly conditional: boolean;
  readonly reply?: MapReply;
  readonly by?: 'hubExit' | 'interrupt' | 'timeout' | 'leaving';
}

/** The map of a scenario: all its beats and endings, one edge for each pair of places that something joins. */
export function projectMap(program: Program): MapView {
  const beats = program.beats.map((beat, place) => beatNode(program, beat, place));
  const talk = [
    ...program.beats.flatMap((beat, place) => waysFrom(program, beat, place)),
    ...program.interrupts.map((interrupt) => wayOf(ANYTIME, nameOf(program, interrupt.beat), true, 'interrupt')),
  ];
  const decides = talk.some((way) => way.to === END);
  const ways = [...talk, ...program.endings.flatMap((ending) => waysOfEnd(program, ending, decides))];
  const nodes: readonly MapNode[] = [
    ...beats.filter((beat) => beat.start),
    ...(program.interrupts.length > 0 ? [{ kind: 'anytime' as const, id: ANYTIME }] : []),
    ...beats.filter((beat) => !beat.start),
    ...(ways.some((way) => way.from === END) ? [{ kind: 'end' as const, id: END }] : []),
    ...program.endings.filter((ending) => isShown(program, ending)).map(endingNode),
  ];
  return { id: program.id, title: program.about.title, nodes, edges: bundled(ways) };
}

const beatNode = (program: Program, beat: Beat, place: Place): MapBeat => ({
  kind: 'beat',
  id: beat.id,
  line: shortened(plain(program, beat.says[0]?.text ?? '')),
  phase: beat.phase,
  turningPoint: beat.turningPoint,
  start: program.start === place,
  hub: beat.hub !== null,
  timer: beat.timer?.seconds ?? null,
  interrupt: program.interrupts.some((interrupt) => interrupt.beat === place),
});

const endingNode = (ending: Ending): MapEnding => ({
  kind: 'ending',
  id: endingName(ending),
  title: ending.title,
  grade: ending.expects,
  safe: ending.safe,
  builtIn: ending.builtIn,
});

const endingName = (ending: Ending): string => (ending.builtIn ? LEFT : ending.id);

/** Names are filled in; what a variable would say is not known on a map. */
const plain = (program: Program, text: string): string =>
  runsOf(filled(program, [], text))
    .map((run) => run.text)
    .join('');

/** Letters as people see them, so that none is cut in two. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cut at the last space that fits. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const letters = firstLetters(text, LONGEST_LINE + 1);
  if (letters.length <= LONGEST_LINE) return text;
  const space = letters.lastIndexOf(' ', LONGEST_LINE);
  const kept = letters.slice(0, space > 0 ? space : LONGEST_LINE).join('');
  return `${kept.replace(/[\s,;:.]+$/, '')}…`;
}

/** No more than it takes: finding letters is slow, and a text may have thousands. */
function firstLetters(text: string, count: number): readonly string[] {
  const letters: string[] = [];
  for (const { segment } of LETTERS.segment(text)) {
    letters.push(segment);
    if (letters.length === count) break;
  }
  return letters;
}

function nameOf(program: Program, exit: Place): string {
  if (exit === EXIT_END) return END;
  const ending = endingOf(exit);
  return ending === null ? (program.beats[exit] as Beat).id : endingName(program.endings[ending] as Ending);
}

/** Where a play stands on the map: at its open beat, or at its ending. */
export const mapNameOf = (program: Program, { at, outcome }: EncounterState): string =>
  outcome === null ? nameOf(program, at) : endingName(program.endings[outcome.ending] as Ending);

const wayOf = (from: string, to: string, conditional: boolean, by: NonNullable<Way['by']>): Way => ({
  from,
  to,
  conditional,
  by,
});

function waysFrom(program: Program, beat: Beat, place: Place): readonly Way[] {
  const returns = program.interrupts.some((interrupt) => interrupt.beat === place && interrupt.returns);
  const named = (exits: readonly Exit[]) => (exits.length > 0 ? exitsNamed(program, exits) : [stayOf(beat, returns)]);
  const said = beat.replies.flatMap((reply) => named(reply.next).map((exit) => wayBy(program, beat, reply, exit)));
  const silent = beat.timer === null ? [] : named(beat.timer.onTimeout.next);
  const onward = beat.hub === null ? [] : exitsNamed(program, beat.hub.next);
  return [
    ...said,
    ...silent.map(({ to, conditional }) => wayOf(beat.id, to, conditional, 'timeout')),
    ...onward.map(({ to, conditional }) => wayOf(beat.id, to, conditional, 'hubExit')),
  ];
}

interface NamedExit {
  readonly to: string;
  readonly conditional: boolean;
}

const exitsNamed = (program: Program, exits: readonly Exit[]): readonly NamedExit[] =>
  exits.map(({ to }) => ({ to: nameOf(program, to), conditional: exits.length > 1 }));

/** Where an answer without a way of its own leads: back to the beat that waits, back into the hub, else to the end. */
function stayOf(beat: Beat, returns: boolean): NamedExit {
  const to = returns ? ANYTIME : beat.hub === null ? END : beat.id;
  return { to, conditional: false };
}

function wayBy(program: Program, beat: Beat, reply: Reply, exit: NamedExit): Way {
  const conditional = exit.conditional || reply.if !== null;
  const told = { id: reply.id, text: plain(program, reply.text), conditional };
  return { from: beat.id, to: exit.to, conditional, reply: told, ...(exit.to === ANYTIME && { by: 'interrupt' }) };
}

/** What the end decides: the endings' own conditions, and where a customer who left goes. */
function waysOfEnd(program: Program, ending: Ending, decides: boolean): readonly Way[] {
  const to = endingName(ending);
  if (asksLeft(ending.if)) return isShown(program, ending) ? [wayOf(END, to, true, 'leaving')] : [];
  return decides ? [{ from: END, to, conditional: ending.if !== null }] : [];
}

/** The ending that stands in for a customer who left stays off the map where the author wrote one that always holds then. */
const isShown = (program: Program, ending: Ending): boolean =>
  !ending.builtIn || !program.endings.some((other) => !other.builtIn && other.if?.kind === 'left' && other.if.value);

/** One edge for all ways between the same two places, in the order in which the places are first joined. */
function bundled(ways: readonly Way[]): readonly MapEdge[] {
  const pairs = new Map<string, Way[]>();
  for (const way of ways) {
    const id = `${way.from}>${way.to}`;
    const others = pairs.get(id);
    if (others === undefined) pairs.set(id, [way]);
    else others.push(way);
  }
  return [...pairs].map(([id, all]) => edgeOf(id, all));
}

function edgeOf(id: string, ways: readonly Way[]): MapEdge {
  const { from, to } = ways[0] as Way;
  const isBy = (by: Way['by']) => ways.some((way) => way.by === by);
  const replies = ways.flatMap(({ reply }) => (reply === undefined ? [] : [reply]));
  return {
    id,
    from,
    to,
    // A reply may lead the same way under several conditions; it stands here once.
    replies: replies.filter((reply, place) => replies.findIndex((other) => other.id === reply.id) === place),
    conditional: ways.every((way) => way.conditional),
    hubExit: isBy('hubExit'),
    interrupt: isBy('interrupt'),
    timeout: isBy('timeout'),
    leaving: isBy('leaving'),
  };
}
