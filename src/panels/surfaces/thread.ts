import type { TimedEncounter } from '../../app/view';
import type { BriefingView, LineView, RichText } from '../../core/projections/views';

/** One piece of what was written before the newest words: the post itself, somebody's line, or an answer of yours. */
export interface Written {
  readonly kind: 'post' | 'line' | 'own';
  /** Who wrote it, where that is neither you nor the writer of the post. */
  readonly who: string;
  readonly text: RichText;
}

type Customer = BriefingView['customer'];

const isCustomer = (who: string, { name, callMe }: Customer): boolean => who === name || who === callMe;

/** A line whose speaker is the customer and a word more, such as "Ms Vega, in private", stands in no public thread. */
const isAside = ({ who }: LineView, customer: Customer): boolean =>
  !isCustomer(who, customer) && [customer.name, customer.callMe].some((own) => who.startsWith(own));

const isPrivate = (lines: readonly LineView[], customer: Customer): boolean =>
  lines.some((line) => isAside(line, customer));

const hasWords = ({ text }: Written): boolean => text.length > 0;

const own = (text: RichText | null | undefined): Written => ({ kind: 'own', who: '', text: text ?? [] });

function lineOf({ who, text }: LineView, customer: Customer): Written {
  return { kind: 'line', who: isCustomer(who, customer) || who.startsWith(customer.callMe) ? '' : who, text };
}

/** What stands above the newest words, and whether others can read them. */
interface Thread {
  readonly isPrivate: boolean;
  readonly before: readonly Written[];
}

/** The public thread and the private one are told apart: each shows only what was written in it. */
export function threadOf({ briefing, transcript, lines, said, step, turn }: TimedEncounter): Thread {
  const { customer } = briefing;
  const aside = isPrivate(lines, customer);
  const here = transcript.filter((entry) => entry.turn < turn && isPrivate(entry.lines, customer) === aside);
  const post = aside ? undefined : here[0]?.lines[0];
  const last = here.at(-1);
  const before: readonly Written[] = [
    ...(post === undefined ? [] : [{ ...lineOf(post, customer), kind: 'post' as const }]),
    ...(step === 'reacting'
      ? [...lines.map((line) => lineOf(line, customer)), own(said)]
      : [own(last?.said), ...(aside && last?.reaction ? [lineOf(last.reaction, customer)] : [])]),
  ];
  return { isPrivate: aside, before: before.filter(hasWords) };
}
