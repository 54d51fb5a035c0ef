import type {
  BandView,
  MeanView,
  NotebookView,
  OutcomeView,
  SkillView,
  TallyView,
} from '../core/projections/progressViews';
import type { Dimension } from '../core/vocabulary/dimensions';
import { enNext } from './enNext';
import { enTables } from './enTables';
import type { MarkedSentence } from './tables';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const date = (at: number): string => DAY.format(at);

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const say = (before: string, mark = '', after = ''): MarkedSentence => ({ before, mark, after });
/** No line breaks inside. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0');
const percent = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value)}%`;

function headline({ since, tally, counts }: NotebookView): MarkedSentence {
  if (since === null) return say('Your notebook is ', 'still blank');
  const { toMagic } = tally.all;
  if (toMagic > 0) {
    const moved = some(toMagic, 'customer', 'customers');
    return say(`Since ${together(date(since))}: `, moved, ' moved from misery to magic');
  }
  return say(`Since ${together(date(since))}: `, some(counts.firsts, 'story', 'stories'), ' met');
}

const words: Record<BandView['from'], string> = {
  starting: 'Starting',
  growing: 'Growing',
  steady: 'Steady',
  secure: 'Secure',
};

const span = ({ from, to }: BandView): string =>
  from === to ? words[from] : `${words[from]} to ${words[to].toLowerCase()}`;

const MISSING: Record<SkillView['missing'][number]['what'], (more: number) => string> = {
  probes: (more) => some(more, 'more answer', 'more answers'),
  stories: (more) => some(more, 'more story', 'more stories'),
  industries: (more) => some(more, 'more kind of place', 'more kinds of place'),
  days: (more) => some(more, 'more day', 'more days'),
  band: () => 'the whole band above 65',
};

function missing({ missing: left, secure }: SkillView): string {
  if (secure) return 'Shown in different places, on different days, in the last 60 days.';
  if (left.length === 0) return '';
  return `Until secure: ${enNext.listed(left.map(({ what, more }) => MISSING[what](more)))}.`;
}

const mean = ({ count, low, high, exact }: MeanView): string =>
  count === 1
    ? `from one first attempt${exact ? '' : ', about'}`
    : `mean of ${count} first attempts, from ${percent(low)} to ${percent(high)}${exact ? '' : ', about'}`;

function came({ ended, fromMisery, toMagic, steadied, safe }: TallyView): string {
  if (ended === 0) return 'No talk has come to its end yet.';
  const ending = safe > 0 ? ` ${some(safe, 'talk', 'talks')} ended safely by the rules.` : '';
  if (fromMisery === 0) return `Nobody has come in misery so far.${ending}`;
  const all = `${fromMisery} of ${some(ended, 'customer', 'customers')} came in misery`;
  return `${all}: ${toMagic} left in magic, ${steadied} ${steadied === 1 ? 'was' : 'were'} steadied.${ending}`;
}

function outcome(view: OutcomeView, left: boolean): string {
  switch (view.kind) {
    case 'turnaround':
    case 'held':
    case 'narrow':
    case 'unknown':
      return `${way(view.from, view.to, left)}${amount(view)}`;
    case 'safe':
      return 'Ended safely, which is done well';
    case 'stopped':
      return 'Stopped early, no number';
    case 'open':
      return 'Not finished';
    case 'changed':
      return 'The story has changed since, no number';
  }
}

type Grades = typeof enTables.grades;

function way(from: keyof Grades, to: keyof Grades, left: boolean): string {
  if (left) return `${enTables.grades[from]}, and left early`;
  return from === to ? `Stayed ${enTables.inGrade[from]}` : `${enTables.grades[from]} to ${to}`;
}

function amount(view: OutcomeView): string {
  if (!('percent' in view)) return '';
  const about = view.exact ? '' : 'about ';
  if (view.kind === 'held') return `, ${about}${percent(view.percent)} held`;
  if (view.percent < 0) return `, ${about}${percent(-view.percent)} of the way down`;
  return view.percent === 0 ? ', none of the way' : `, ${about}${percent(view.percent)} of the way up`;
}

const SKILLS: readonly Dimension[] = ['empathy', 'advice', 'noHardSell'];

function levels(all: Readonly<Record<Dimension, number | null>>): string {
  const scored = SKILLS.flatMap((skill) => (all[skill] === null ? [] : [`${enNext.skills[skill]} ${all[skill]}`]));
  const line = enNext.listed(scored);
  return line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}, of 4 each.`;
}

/** The sentences of the notebook that are put together. */
export const notebookSays = { date, some, percent, headline, words, span, missing, mean, tally: came, outcome, levels };
