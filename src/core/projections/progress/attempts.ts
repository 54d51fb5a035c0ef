import { isCounted } from '../../scoring/estimateAttempts';
import type { Summary } from '../../scoring/summary';
import type { AttemptKind, AttemptView, OutcomeView, RecordView } from '../progressViews';

/** All attempts, latest first; `firsts` are those that count. */
export function attemptsOf(past: readonly Summary[], firsts: ReadonlySet<Summary>): readonly AttemptView[] {
  return past.toReversed().map((one) => ({
    attempt: one.attempt,
    at: one.started,
    title: one.story.title,
    customer: one.story.customer,
    industry: one.story.industry,
    channel: one.story.channel,
    emotion: one.story.emotion,
    kind: firsts.has(one) ? 'first' : otherKind(one),
    outcome: outcomeOf(one),
    left: one.left,
  }));
}

function otherKind({ branch, coach, room, turns }: Summary): AttemptKind {
  if (branch !== null) return 'road';
  if (coach) return 'coach';
  if (room === 'team') return 'team';
  return turns.length === 0 ? 'silent' : 'again';
}

/** How an attempt came out. */
export function outcomeOf({ state, safe, headline, exact, startGrade, endGrade }: Summary): OutcomeView {
  if (state !== 'over') return { kind: state };
  if (safe) return { kind: 'safe' };
  const way = { from: startGrade, to: endGrade ?? startGrade };
  if (headline === null) return { kind: 'unknown', ...way };
  if (headline.kind === 'turnaround' || headline.kind === 'held')
    return { kind: headline.kind, percent: headline.value, exact, ...way };
  return headline.kind === 'safe' ? { kind: 'safe' } : { kind: 'narrow', ...way };
}

/** The stories of the practice record, by when they were first met; only plays that are counted. */
export function recordOf(past: readonly Summary[]): readonly RecordView[] {
  const stories = new Map<string, Summary[]>();
  for (const one of past.filter(isCounted)) {
    const known = stories.get(one.story.id);
    if (known === undefined) stories.set(one.story.id, [one]);
    else known.push(one);
  }
  return [...stories.values()].map((plays) => {
    const [first, latest] = [plays[0] as Summary, plays.at(-1) as Summary];
    const { title, version, industry, keyStatus } = latest.story;
    return {
      title,
      version,
      industry,
      key: keyStatus,
      plays: plays.length,
      first: first.started,
      latest: latest.started,
      outcome: outcomeOf(first),
      left: first.left,
    };
  });
}
