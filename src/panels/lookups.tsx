import type { VNode } from 'preact';
import type { BriefingView, FeelingView, LineView, TranscriptEntry } from '../core/projections/views';
import { Face } from './face';
import { feelingWord } from './feeling';
import { Icon, type IconName } from './icons';
import { Quote, Rich } from './rich';
import { useUi } from './ui';

/** What is on file about the customer. */
export function HistoryCard({ briefing, level }: { readonly briefing: BriefingView; readonly level: 2 | 3 }): VNode {
  const { words } = useUi();
  const Heading = `h${level}` as const;
  return (
    <section class="history">
      <div class="row far">
        <Heading>{briefing.customer.name}</Heading>
        <span class="chip">
          <Icon name="card" /> {words.briefing.historyCard}
        </span>
      </div>
      {briefing.history.length === 0 ? (
        <p class="quiet">{words.briefing.noHistory}</p>
      ) : (
        <dl class="facts">
          {briefing.history.map((fact) => (
            <div>
              <dt>{fact.label}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

export function Ticks({ items, icon }: { readonly items: readonly string[]; readonly icon: IconName }): VNode {
  return (
    <ul class="ticks">
      {items.map((item) => (
        <li>
          <Icon name={icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}

interface LimitsProps {
  readonly briefing: BriefingView;
  readonly level: 2 | 3;
}

/** What the person may and may not do. */
export function Limits({ briefing, level }: LimitsProps): VNode {
  const { words } = useUi();
  const Heading = `h${level}` as const;
  return (
    <section class="limits">
      {briefing.youMay.length > 0 && <Heading>{words.briefing.youMay}</Heading>}
      <Ticks items={briefing.youMay} icon="tick" />
      {briefing.youMayNot.length > 0 && <Heading class="not">{words.briefing.youMayNot}</Heading>}
      <Ticks items={briefing.youMayNot} icon="not" />
    </section>
  );
}

/** Who speaks and how, above a line. */
export function Cue({ who, cue }: { readonly who: string; readonly cue: string }): VNode {
  return (
    <p class="cue">
      <Icon name="voice" />
      <span>
        <b>{who}</b>
        {cue !== '' && `, ${cue}`}
      </span>
    </p>
  );
}

function Them({ line }: { readonly line: LineView }): VNode {
  return (
    <li class="them">
      <p class="who">
        {line.who}
        {line.cue !== '' && `, ${line.cue}`}
      </p>
      <p>
        <Quote text={line.text} />
      </p>
    </li>
  );
}

function FeltAs({ name, feeling }: { readonly name: string; readonly feeling: FeelingView }): VNode {
  const { words } = useUi();
  return (
    <li class="felt">
      <span class="chip">
        <Face band={feeling.band} /> {words.feeling.is(name, feelingWord(words, feeling))}
      </span>
    </li>
  );
}

function Entry({ entry, name }: { readonly entry: TranscriptEntry; readonly name: string }): VNode {
  const { words } = useUi();
  return (
    <>
      {entry.lines.map((line) => (
        <Them line={line} />
      ))}
      {entry.said !== null && (
        <li class="you">
          <p class="who">{words.encounter.you}</p>
          <p>
            <Rich text={entry.said} />
          </p>
        </li>
      )}
      {entry.reaction !== null && <Them line={entry.reaction} />}
      {entry.said !== null && <FeltAs name={name} feeling={entry.feeling} />}
    </>
  );
}

/** Everything said so far, the oldest first. */
export function Transcript({
  entries,
  name,
}: {
  readonly entries: readonly TranscriptEntry[];
  readonly name: string;
}): VNode {
  const { words } = useUi();
  if (entries.length === 0) return <p class="quiet">{words.drawer.nothingYet}</p>;
  return (
    <ol class="talk">
      {entries.map((entry) => (
        <Entry key={entry.turn} entry={entry} name={name} />
      ))}
    </ol>
  );
}
