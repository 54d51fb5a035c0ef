import type { AuthoredCustomer, AuthoredVariable, Scenario } from '../../core/scenario/shape/scenario';
import { en } from '../../locales/en';
import { enTables } from '../../locales/enTables';
import type { Pages } from './pages';
import { bullet, flat, listed, section } from './words';

/** The title, what the story is about, and how to read what follows. */
export function headLines(scenario: Scenario): readonly string[] {
  const { title, summary, minutes, difficulty, moment, key } = scenario;
  return [
    `# ${flat(title)}`,
    '',
    ...(summary === undefined ? [] : [flat(summary), '']),
    ...bullet('Name', `${scenario.id}${scenario.version === undefined ? '' : `, version ${scenario.version}`}`),
    ...bullet('Channel', enTables.channels[scenario.channel]),
    ...bullet('Trade', scenario.industry),
    ...bullet('Time', minutes === undefined ? undefined : `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`),
    ...bullet('Difficulty', difficulty === undefined ? undefined : en.difficulty(difficulty)),
    ...bullet('Moment of truth', momentWords(moment)),
    ...bullet('Themes', scenario.themes.join(', ')),
    ...bullet('Before you read', scenario.contentNote),
    ...bullet('If it stays with you', scenario.support),
    ...bullet('Authors', scenario.authors.join(', ')),
    ...bullet('Licence', scenario.license),
    ...bullet('Scores', key.status === 'draft' ? "their author's opinion" : `agreed by ${key.raters} people`),
    '',
    ...section('## How to read this', HOW_TO_READ),
    ...section('## What is practised', scenario.goals.map(item)),
    ...section(
      '## Words explained',
      (scenario.glossary ?? []).map(({ term, means }) => `- ${term}: ${flat(means)}`),
    ),
  ];
}

const item = (text: string): string => `- ${flat(text)}`;

const HOW_TO_READ = [
  'Each page is one turn of the customer, with all the answers one can give. "Then" says which page comes next.',
  'Scores run from 0 to 4: 0 does harm, 2 changes nothing, 4 is as good as it gets.',
];

function momentWords(moment: Scenario['moment']): string | undefined {
  const words = [
    ...(moment?.stage === undefined ? [] : [`stage ${moment.stage}`]),
    ...(moment?.critical === true ? ['the first contact has failed already'] : []),
    ...(moment?.touchpoint === undefined ? [] : [`touchpoint ${moment.touchpoint}`]),
    ...(moment?.stakes === undefined ? [] : [`stakes ${moment.stakes}`]),
  ];
  return words.join(', ');
}

/** The customer, and the others who may come with the same first words. */
export function customerLines(scenario: Scenario, pages: Pages): readonly string[] {
  const { customer } = scenario;
  return [
    `## The customer: ${flat(customer.name)}`,
    '',
    ...bullet('To be called', customer.callMe),
    ...bullet('Pronoun', customer.pronoun),
    ...bullet('Underneath', emotionWords(customer.emotion)),
    ...bullet('Kind of customer', customer.type),
    ...bullet('Voice', customer.voice),
    ...personLines(customer, pages),
    '',
    ...(customer.variants === undefined ? [] : [WHO_COMES, '']),
    ...(customer.variants ?? []).flatMap((variant) => [
      `### ${variant.id}`,
      '',
      ...personLines(variant, pages),
      ...bullet(
        'Starts with',
        Object.entries(variant.vars ?? {})
          .map(([name, value]) => `${name} ${value}`)
          .join(', '),
      ),
      '',
    ]),
  ];
}

const WHO_COMES = 'One of the people below comes, drawn by chance. What is not said of them is as above.';

const emotionWords = (emotion: AuthoredCustomer['emotion']): string | undefined =>
  emotion === undefined ? undefined : [emotion.root, ...(emotion.text === undefined ? [] : [emotion.text])].join(': ');

type Person = Pick<AuthoredCustomer, 'arrives' | 'state' | 'cares' | 'history' | 'needs'>;

const personLines = ({ arrives, state = {}, cares = {}, history = [], needs = [] }: Person, pages: Pages) => [
  ...bullet('Arrives', arrives),
  ...bullet('To begin with', numbersIn({ ...state, heat: undefined, upset: state.heat })),
  ...bullet('Minds', numbersIn({ warmth: cares.empathy, advice: cares.advice, effort: cares.speed }, 'x ')),
  ...history.map(({ label, text }) => `- History card, ${flat(label)}: ${flat(text)}`),
  ...needs.map(
    ({ id, text, must, metWhen }) =>
      `- ${must ? 'Must have' : 'Need'}: ${flat(text)} (${id}; met when ${pages.when(metWhen)})`,
  ),
];

const numbersIn = (numbers: Readonly<Record<string, number | undefined>>, before = ''): string =>
  Object.entries(numbers)
    .flatMap(([name, number]) => (number === undefined ? [] : [`${name} ${before}${number}`]))
    .join(', ');

/** Where it happens, what one may do, what was promised, and what the story keeps in mind. */
export function settingLines(scenario: Scenario, pages: Pages): readonly string[] {
  const { setting, moment, vars } = scenario;
  const { salesPrompt } = setting;
  const shown = salesPrompt?.shownAt.map(pages.page) ?? [];
  return [
    ...section('## Where it happens', [
      ...bullet('You', setting.role),
      ...bullet('When', setting.time),
      ...bullet('Place', setting.backdrop),
      ...bullet('Money', setting.currency),
      ...bullet('Your employer asks you to', salesPrompt && `${flat(salesPrompt.text)} (shown on ${listed(shown)})`),
    ]),
    ...section('## What you may do', setting.youMay.map(item)),
    ...section('## What you may not do', setting.youMayNot.map(item)),
    ...section('## In the way today', setting.friction.map(item)),
    ...section(
      '## What was promised',
      (moment?.promises ?? []).map((promise) => promiseWords(promise, pages)),
    ),
    ...section('## What the story keeps in mind', Object.entries(vars).map(variableWords)),
  ];
}

type Promised = NonNullable<NonNullable<Scenario['moment']>['promises']>[number];

const promiseWords = ({ text, metWhen, exceededWhen }: Promised, pages: Pages): string =>
  `- ${flat(text)}: kept when ${pages.when(metWhen)}${
    exceededWhen === undefined ? '' : `; more than kept when ${pages.when(exceededWhen)}`
  }; else missed`;

function variableWords([name, variable]: readonly [string, AuthoredVariable]): string {
  if (typeof variable === 'boolean') return `- ${name}: true or false; starts ${variable}`;
  if (Array.isArray(variable)) return `- ${name}: ${listed(variable, 'or')}; starts ${variable[0]}`;
  return `- ${name}: ${variable.min} to ${variable.max}; starts ${variable.start ?? variable.min}`;
}
