import { spoken } from '../scenario/read/source';
import type { AuthoredReply, Scenario } from '../scenario/shape/scenario';
import type { Story } from './story';
import type { StoryText } from './texts';

/** Whether a scenario is written in English, in which the lists of words and the reading grade are at home. */
export const isEnglish = ({ language }: Scenario): boolean => /^en\b/.test(language);

/** Where a text stands, in words: `reply "own-it" in beat "the-plate"`. */
export function whereIs({ source }: Story, { path }: StoryText): string {
  return spoken(source, path.at(-1) === 'text' ? path.slice(0, -1) : path);
}

/** The reply a text belongs to; undefined where it belongs to none. */
export function replyOf({ scenario }: Story, { path }: StoryText): AuthoredReply | undefined {
  const [, beat, list, place] = path;
  return list === 'replies' ? scenario.beats[String(beat)]?.replies[Number(place)] : undefined;
}

/** A reply with its words as one of the texts of the story. */
export interface SaidReply {
  readonly beat: string;
  readonly reply: AuthoredReply;
  readonly text: StoryText;
}

const said = new WeakMap<Story, readonly SaidReply[]>();

/** Every reply with its text. Both stand in file order, so that they are found by counting. */
export function saidReplies(story: Story): readonly SaidReply[] {
  const kept = said.get(story);
  if (kept !== undefined) return kept;
  const texts = story.texts.filter(isReply);
  const found: SaidReply[] = [];
  for (const { beat, reply } of story.survey.replies) {
    found.push({ beat, reply, text: texts[found.length] as StoryText });
  }
  said.set(story, found);
  return found;
}

const isReply = ({ kind }: StoryText): boolean => kind === 'reply';

/** The lowest score of a reply. */
const lowestOf = ({ scores = {} }: AuthoredReply): number =>
  Math.min(...Object.values(scores).filter((score) => score !== undefined));

/** A reply scored 0 or 1 somewhere is there to be wrong: what it says need be neither true nor well put. */
export const isTrap = (reply: AuthoredReply | undefined): boolean => reply !== undefined && lowestOf(reply) <= 1;

/** Names in quotes, joined: `"as per" and "touch base"`. */
export function quotedList(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}
