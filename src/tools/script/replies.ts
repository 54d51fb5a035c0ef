import type { AuthoredSilence } from '../../core/scenario/check/survey';
import type { AuthoredReply } from '../../core/scenario/shape/scenario';
import { BEHAVIOURS } from '../../core/vocabulary/behaviours';
import { DIMENSIONS, type Dimension } from '../../core/vocabulary/dimensions';
import { enScales } from '../../locales/enScales';
import type { Pages } from './pages';
import { bullet, effectWords, flat, letterOf, listed, sentence, signed, spoken } from './words';

/** What a reply and silence have in common: what they do, and where they lead. */
type Answer = AuthoredSilence;
type Offer = Pick<AuthoredReply, 'if' | 'once' | 'fallback' | 'whenLocked'>;

/** One reply with all that hangs on it. */
export const replyLines = (reply: AuthoredReply, place: number, pages: Pages, back: string): readonly string[] => [
  `**${letterOf(place)}.** ${spoken(reply.text)} (${reply.id})`,
  '',
  ...bullet('Offered', offerWords(reply, pages)),
  ...answerLines(reply, pages, back, reply.examples),
  '',
];

/** What hangs on an answer, as bullets; `back` is where it leads when it names no way. */
export const answerLines = (
  answer: Answer,
  pages: Pages,
  back: string,
  examples: readonly string[] = [],
): readonly string[] => [
  ...bullet('Scores', scoreWords(answer.scores)),
  ...bullet('What it does', whatItDoes(answer)),
  ...bullet('Shows', behaviourWords(answer, 1)),
  ...bullet('Breaks', behaviourWords(answer, -1)),
  ...reactionLines(answer.reaction),
  ...bullet('Effect', answer.effect),
  ...bullet('Why', answer.why),
  ...bullet('Try instead', answer.tryInstead),
  ...bullet('Sets', setWords(answer)),
  ...bullet('Extra points', effectWords(answer.effects)),
  ...bullet('Work for the customer', answer.effort > 0 ? `${answer.effort} of 3` : undefined),
  ...bullet('Also said as', examples.map(spoken).join(' or ')),
  ...bullet('Then', pages.way(answer.next, back)),
];

function offerWords({ if: asked, once, fallback, whenLocked }: Offer, pages: Pages): string {
  const words = [
    ...(asked === undefined ? [] : [`only when ${pages.when(asked)}`]),
    ...(once ? ['only until it has been said'] : []),
    ...(fallback ? ['only when nothing else is'] : []),
    ...(typeof whenLocked === 'object' ? [`else shown locked, with the reason ${spoken(whenLocked.show)}`] : []),
  ];
  return words.join('; ');
}

const dimensionWords = (name: Dimension): string => enScales.dimensions[name].name.toLowerCase();

const scoreWords = (scores: Answer['scores']): string =>
  DIMENSIONS.flatMap((name) => (scores?.[name] === undefined ? [] : [`${dimensionWords(name)} ${scores[name]}`])).join(
    ', ',
  );

const whatItDoes = ({ moves = [], questionType, complaintStep }: Answer): string =>
  [
    ...moves,
    ...(questionType === undefined ? [] : [`asks a question of the kind ${questionType}`]),
    ...(complaintStep === undefined ? [] : [`complaint step ${complaintStep}`]),
  ].join(', ');

function behaviourWords({ behaviours = {} }: Answer, sign: 1 | -1): string {
  const marked: Partial<Record<string, number>> = behaviours;
  const names = BEHAVIOURS.filter((name) => marked[name] === sign);
  return names.map((name) => (sign === 1 ? `${name} (${enScales.behaviours[name].toLowerCase()})` : name)).join(', ');
}

function reactionLines(reaction: Answer['reaction']): readonly string[] {
  if (reaction === undefined) return [];
  if (typeof reaction === 'string') return [`- The customer: ${spoken(reaction)}`];
  const { cue, says, face, gesture, thought } = reaction;
  const shown = [face, gesture].flatMap((word) => (word === undefined ? [] : [word.replaceAll('-', ' ')]));
  const said = says === undefined || says === '' ? 'says nothing' : spoken(says);
  const how = cue === undefined || cue === '' ? '' : `${flat(cue)}: `;
  return [
    `- The customer: ${how}${said}${shown.length === 0 ? '' : ` [${shown.join(', ')}]`}`,
    ...bullet('Thinks', thought),
  ];
}

const setWords = ({ set = {}, add = {} }: Answer): string =>
  listed([
    ...Object.entries(set).map(([name, value]) => `${name} to ${value}`),
    ...Object.entries(add).map(([name, amount]) => `${name} ${signed(amount)}`),
  ]);

/** What silence does when time is on. */
export const silenceLines = (seconds: number, answer: Answer, pages: Pages, back: string): readonly string[] => [
  `**Silence.** ${sentence(`when time is on and nothing is said for ${seconds} seconds`)}`,
  '',
  ...answerLines(answer, pages, back),
  '',
];
