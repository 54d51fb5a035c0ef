import type { Program } from '../scenario/program';
import { currentFeeling, type EncounterState } from '../scenario/state';
import { richText } from './text';
import type { AftermathView, RichText } from './views';

/** What happened after the customer had gone, each with the points of feeling it moved. */
export function laterOf(
  program: Program,
  ended: EncounterState,
  before: number,
): readonly { readonly text: RichText; readonly change: number }[] {
  const later = ended.outcome?.later ?? [];
  return later.map(({ entry, feeling }, index) => ({
    text: richText(program, ended.vars, program.aftermath[entry]?.says ?? ''),
    change: feeling - (later[index - 1]?.feeling ?? before),
  }));
}

/** "Later that day", one card at a time; `shown` counts cards from 1. */
export function projectAftermath(program: Program, ended: EncounterState, shown: number): AftermathView {
  const entries = (ended.outcome?.later ?? []).map(({ entry }) => program.aftermath[entry]);
  return {
    title: program.about.title,
    cards: entries.map((entry) => ({
      text: richText(program, ended.vars, entry?.says ?? ''),
      kind: kindOf((entry?.effects?.trust ?? 0) - (entry?.effects?.heat ?? 0)),
    })),
    shown: shown - 1,
  };
}

const kindOf = (points: number): 'good' | 'bad' | 'plain' => (points > 0 ? 'good' : points < 0 ? 'bad' : 'plain');

/** Feeling when the talk ended, before anything happened later. */
export const feelingAtGoodbye = (
  last: { readonly stepped: { readonly answered: number } } | undefined,
  ended: EncounterState,
): number => last?.stepped.answered ?? currentFeeling(ended);
