import type { Screen } from '../app/view';
import type { EncounterView, LineView } from '../core/projections/views';
import type { Messages } from '../locales/messages';
import { feelingChange, feelingWord } from './feeling';
import { plain } from './rich';

const spoken = ({ who, cue, text }: LineView): string => `${cue === '' ? who : `${who}, ${cue}`}: ${plain(text)}`;

function reaction(words: Messages, { reaction: answer, feeling, feelingBefore, briefing }: EncounterView): string {
  const name = briefing.customer.callMe;
  const said = answer !== null && answer.text.length > 0 ? spoken(answer) : words.encounter.silent(name);
  const change = feelingChange(words, feelingBefore, feeling);
  const felt = `${words.feeling.is(name, feelingWord(words, feeling))}.`;
  return [said, felt, change === '' ? '' : `${change}.`].filter(Boolean).join(' ');
}

/** What the page's one polite live region says: the line with its cue, or the reaction and what it did. */
export function liveText(words: Messages, screen: Screen): string {
  if (screen.name !== 'encounter') return '';
  const { encounter } = screen;
  if (encounter.step === 'reacting') return reaction(words, encounter);
  const clock = encounter.timer === null ? [] : [`${words.encounter.toAnswer(encounter.timer.total)}.`];
  return [...encounter.lines.map(spoken), ...clock].join(' ');
}
