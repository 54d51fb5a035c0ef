import type { MapMark } from '../../app/author/reportView';
import type { MapBeat, MapEnding, MapNode } from '../../core/projections/mapViews';
import type { AuthorMessages } from '../../locales/messages';
import type { SignName } from './signs';

/** A mark on a card: a sign and its word, and how it is said aloud where that differs. */
interface Mark {
  readonly sign: SignName | null;
  readonly word: string;
  readonly spoken?: string;
}

/** What a place is called. */
export function nameOf({ map }: AuthorMessages, node: MapNode): string {
  if (node.kind === 'beat') return node.id;
  if (node.kind !== 'ending') return node.kind === 'end' ? map.end : map.anytime;
  return node.builtIn ? map.leaves : node.title || node.id;
}

/** The line under its name. */
export function lineOf({ map }: AuthorMessages, node: MapNode): string {
  if (node.kind === 'beat') return node.line;
  if (node.kind !== 'ending') return node.kind === 'end' ? map.endNote : map.anytimeNote;
  if (node.builtIn) return map.leavesNote;
  return node.title === '' ? '' : node.id;
}

function beatMarks({ map, phases }: AuthorMessages, beat: MapBeat): readonly Mark[] {
  const { marks } = map;
  const { timer } = beat;
  return [
    ...(beat.start ? [{ sign: 'start', word: marks.start } as const] : []),
    ...(beat.turningPoint ? [{ sign: 'turningPoint', word: marks.turningPoint } as const] : []),
    ...(beat.hub ? [{ sign: 'hub', word: marks.hub } as const] : []),
    ...(timer === null ? [] : [{ sign: 'timer', word: marks.timer(timer), spoken: marks.timerSpoken(timer) } as const]),
    ...(beat.interrupt ? [{ sign: 'interrupt', word: marks.interrupt } as const] : []),
    { sign: null, word: phases[beat.phase] },
  ];
}

function endingMarks({ map, grades }: AuthorMessages, { grade, safe }: MapEnding): readonly Mark[] {
  const { marks } = map;
  return [
    grade === null ? { sign: null, word: marks.noGrade } : { sign: grade, word: grades[grade] },
    ...(safe ? [{ sign: 'safe', word: marks.safe } as const] : []),
  ];
}

/** The marks of a place, in the order in which they stand on its card. */
export function marksOf(own: AuthorMessages, node: MapNode): readonly Mark[] {
  if (node.kind === 'beat') return beatMarks(own, node);
  return node.kind === 'ending' ? endingMarks(own, node) : [];
}

/** What the check says of a place, in words. */
export const faultsOf = ({ map }: AuthorMessages, mark: MapMark | undefined): readonly string[] => [
  ...(mark?.unreachable ? [map.marks.unreachable] : []),
  ...(mark?.severity ? [map.faults[mark.severity]] : []),
];
