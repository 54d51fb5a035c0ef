import type { AuthoredBeat, Scenario } from '../../core/scenario/shape/scenario';
import { enTables } from '../../locales/enTables';
import type { Pages } from './pages';
import { replyLines, silenceLines } from './replies';
import { effectWords, flat, sentence, spoken } from './words';

type Says = AuthoredBeat['says'];
type Line = Exclude<Says, string | readonly unknown[] | { readonly variants: unknown }>;

/** All beats, a page each. */
export const talkLines = (scenario: Scenario, pages: Pages): readonly string[] =>
  Object.entries(scenario.beats).flatMap(([name, beat], index) => [
    `### ${index + 1}. ${name}`,
    '',
    ...notes(scenario, name, beat, pages).flatMap((note) => [note, '']),
    ...saysLines(scenario, beat.says, pages),
    ...answers(scenario, name, beat, pages),
  ]);

/** What a reader must know before the lines: what kind of page it is, and what may be on screen. */
function notes(scenario: Scenario, name: string, beat: AuthoredBeat, pages: Pages): readonly string[] {
  const kinds = [
    enTables.phases[beat.phase],
    ...(beat.step === undefined ? [] : [`complaint step ${beat.step}`]),
    ...(beat.turningPoint ? ['a turning point'] : []),
    ...(name === scenario.start ? ['the talk starts here'] : []),
  ];
  const { salesPrompt } = scenario.setting;
  const cutsIn = (scenario.interrupts ?? []).filter((one) => one.beat === name);
  return [
    `*${kinds.join(', ')}*`,
    ...(salesPrompt?.shownAt.includes(name) === true ? [`On your screen: ${flat(salesPrompt.text)}`] : []),
    ...cutsIn.map((one) => sentence(`Cuts in when ${pages.when(one.if)}`)),
    ...(beat.hub === undefined
      ? []
      : [`The talk comes back here until ${pages.when(beat.hub.until)}. Then: ${pages.way(beat.hub.next, '')}`]),
  ];
}

const PICKS = {
  first: 'The first of these that fits:',
  cycle: 'One of these, the next at each visit:',
  shuffle: 'One of these, drawn:',
  leastSeen: 'One of these, the one heard least:',
} as const;

function saysLines(scenario: Scenario, says: Says, pages: Pages): readonly string[] {
  const isPick = typeof says === 'object' && !Array.isArray(says) && 'variants' in says;
  const lines = isPick ? says.variants : [says].flat();
  const said = lines.map((line) => lineWords(scenario, typeof line === 'string' ? { text: line } : line, pages));
  if (!isPick) return said.flatMap((line) => [line, '']);
  return [PICKS[says.pick], '', ...said.map((line) => `- ${line}`), ''];
}

function lineWords(scenario: Scenario, line: Line, pages: Pages): string {
  const { callMe, name } = scenario.customer;
  const condition = line.if === undefined ? '' : `*When ${pages.when(line.if)}:* `;
  const cue = line.cue === undefined || line.cue === '' ? '' : ` (${flat(line.cue)})`;
  const shown = [line.face, line.gesture, ...(line.props ?? []), line.sound];
  const body = shown.flatMap((word) => (word === undefined ? [] : [word.replaceAll('-', ' ')])).join(', ');
  const points = effectWords(line.effects);
  return [
    `${condition}**${flat(line.who ?? callMe ?? name)}**${cue}: ${spoken(line.text)}`,
    ...(body === '' ? [] : [`[${body}]`]),
    ...(points === '' ? [] : [`At the first time: ${points}.`]),
  ].join(' ');
}

function answers(scenario: Scenario, name: string, beat: AuthoredBeat, pages: Pages): readonly string[] {
  const back = backWords(scenario, name, beat);
  return [
    ...beat.replies.flatMap((reply, place) => replyLines(reply, place, pages, back)),
    ...(beat.timer === undefined ? [] : silenceLines(beat.timer.seconds, beat.timer.onTimeout, pages, back)),
  ];
}

/** Where an answer leads that names no way. */
function backWords(scenario: Scenario, name: string, beat: AuthoredBeat): string {
  if (beat.hub !== undefined) return 'back to this page.';
  const returns = (scenario.interrupts ?? []).some((one) => one.beat === name && one.then === 'return');
  return returns ? 'back to the page that was waiting.' : 'nowhere yet.';
}
