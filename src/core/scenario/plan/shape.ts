import * as z from 'zod/mini';
import { name, told, whole } from '../shape/parts';

/** Letters that can be read on the wall at 8 m on one screen: a slide, a question, what is asked for. */
const WALL = { slide: 120, question: 90, title: 60 } as const;
/** Most people a room may have. */
export const MOST_PEOPLE = 500;

const optional = z.optional;
const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const list = <Entry extends z.ZodMiniType>(entry: Entry, most: number) => z.array(entry).check(z.maxLength(most));
const filled = <Entry extends z.ZodMiniType>(entry: Entry, least: number, most: number) =>
  z.array(entry).check(z.minLength(least), z.maxLength(most));

const frame = {
  id: told(name(), 'A name of its own, in small letters with dashes.', 'opening'),
  title: told(line(WALL.title), 'What the step is called, in the list of steps and in the report.', 'Before we begin'),
  minutes: told(whole(1, 180), 'How many minutes it is meant to take; only the facilitator sees them pass.', 2),
  notes: told(
    z._default(list(line(400), 12), []),
    'What only the facilitator reads: what to say, what to look for, one thought each.',
    ['Read the slides aloud, in your own words.'],
  ),
};

const scenario = () =>
  told(name(), 'The story that is played, by the name of its file without ".json".', 'three-waffles');
const variant = () =>
  told(optional(name()), 'Which of its customers is met; drawn by chance for each room when left out.', 'last-bus');
const ofOne = () => told(name(), 'The step before this one whose play is looked at.', 'the-play');
const ask = (example: string) =>
  told(line(WALL.slide), 'What the room is asked for, as it stands on the wall.', example);
const does = <Word extends string>(word: Word, says: string) => told(z.literal(word), says, word);

const tell = z.strictObject({
  ...frame,
  do: does('tell', 'A few sentences on the wall, one at a time.'),
  slides: told(filled(line(WALL.slide), 1, 20), 'The sentences, at most 120 characters each.', [
    'We are practising, not testing.',
  ]),
});

const play = z.strictObject({
  ...frame,
  do: does('play', 'The whole room plays one story and votes on each reply.'),
  scenario: scenario(),
  variant: variant(),
  stops: told(
    z._default(list(name(), 30), []),
    'Beats at which the room votes, talks it over and votes again; elsewhere it votes once.',
    ['the-plate'],
  ),
});

const relay = z.strictObject({
  ...frame,
  do: does('relay', 'Teams play one story in turn; a new team takes over with each phase.'),
  scenario: scenario(),
  variant: variant(),
});

const spot = z.strictObject({
  ...frame,
  do: does('spot', 'Teams mark where the talk turned, before they see the line of the feeling.'),
  of: ofOne(),
});

const rewrite = z.strictObject({
  ...frame,
  do: does('rewrite', 'Better words for the worst reply of a play; the room votes for the best.'),
  of: ofOne(),
  words: told(z._default(whole(5, 60), 20), 'How many words a reply may have.', 20),
  seconds: told(z._default(whole(10, 900), 120), 'How many seconds there are; only the facilitator sees them.', 120),
});

const league = z.strictObject({
  ...frame,
  do: does('league', 'Each team plays one of these stories; teams are ranked, never people.'),
  scenarios: told(
    filled(name(), 2, 12),
    'Stories the room has not played, whose customers arrive below 65; one for each team, in order.',
    ['three-waffles', 'gate-14'],
  ),
});

const debrief = z.strictObject({
  ...frame,
  do: does('debrief', 'What the plays came to, and then questions, one at a time.'),
  of: told(
    z._default(list(name(), 40), []),
    'The steps before this one whose plays are read; none for questions alone.',
    ['the-play'],
  ),
  questions: told(
    z._default(list(line(WALL.question), 20), []),
    'Questions for the room, at most 90 characters each.',
    ['Where did it turn?'],
  ),
});

const rules = z.strictObject({
  ...frame,
  do: does('rules', 'Rules the room agrees on, or wants changed higher up, written down one by one.'),
  ask: ask('Which of our rules should change, and who can change it?'),
});

const cards = z.strictObject({
  ...frame,
  do: does('cards', 'One if-then card from everybody.'),
  ask: ask('When this happens, I will do that.'),
});

/** One step of a plan, in one of the ways a room may spend its time. */
const step = z.discriminatedUnion('do', [
  told(tell, 'Sentences on the wall.'),
  told(play, 'A story for the whole room.'),
  told(relay, 'A story for teams in turn.'),
  told(spot, 'The search for the turn.'),
  told(rewrite, 'A reply in better words.'),
  told(league, 'A story for each team.'),
  told(debrief, 'What came of it.'),
  told(rules, 'Rules to agree on.'),
  told(cards, 'What each of us will do.'),
]);

/** The whole of a plan for a team's time, format 1: type, check and published JSON Schema come from here. */
export const plan = z.strictObject({
  $schema: told(
    optional(z.string()),
    'Where the description of the file lies, so that your editor can help while you write.',
    './session-plan.schema.json',
  ),
  format: told(z.literal(1), 'The version of the format this file is written in: 1.', 1),
  id: told(name(), 'The name of the plan, the same as that of its file.', 'twenty-minutes'),
  title: told(line(WALL.title), 'The title the facilitator chooses the plan by.', 'Twenty minutes'),
  summary: told(line(300), 'What the room does in this time, in a sentence or two.', 'One short story, voted twice.'),
  minutes: told(
    optional(whole(1, 480)),
    'How long the whole is meant to take; the check tells when the steps take longer or shorter.',
    20,
  ),
  people: told(
    z.strictObject({
      from: told(whole(2, MOST_PEOPLE), 'The fewest people it works with.', 6),
      to: told(whole(2, MOST_PEOPLE), 'The most people it works with.', 60),
    }),
    'How many people it is meant for.',
    { from: 6, to: 60 },
  ),
  steps: told(filled(step, 1, 40), 'What the room does, one step after another.', [
    { do: 'tell', id: 'opening', title: 'Before we begin', minutes: 2, slides: ['We are practising, not testing.'] },
  ]),
});

/** A plan as it was written, defaults filled in. */
export type AuthoredPlan = z.infer<typeof plan>;
/** One step as it was written. */
export type AuthoredStep = AuthoredPlan['steps'][number];
