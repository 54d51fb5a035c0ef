import type { VNode } from 'preact';
import type { DebriefView } from '../core/projections/debriefViews';
import type { DeeperView } from '../core/projections/deeperViews';
import { useDeeperWords } from './deeperWords';
import type { DeeperMessages } from '../locales/enDeeper';

type Glossary = DeeperMessages['glossary'];

function Entry({ card }: { readonly card: Glossary['moment'] }): VNode {
  const { glossary } = useDeeperWords();
  return (
    <li class="entry">
      <h3>{card.name}</h3>
      <p>{card.means}</p>
      <dl class="small quiet">
        <dt>{glossary.source}</dt>
        <dd>{card.source}</dd>
        <dt>{glossary.limit}</dt>
        <dd>{card.limit}</dd>
      </dl>
    </li>
  );
}

const allOf = ({ moment, stages, critical, grades }: Glossary): readonly Glossary['moment'][] => [
  moment,
  stages.lessThanZero,
  stages.zero,
  stages.first,
  stages.second,
  stages.ultimate,
  critical,
  grades.misery,
  grades.mediocre,
  grades.magic,
];

interface WordsProps {
  readonly debrief: DebriefView;
  readonly stage: DeeperView['stage'];
}

/** The words for moments: those of this talk first, all of them on request. */
export function Words({ debrief, stage }: WordsProps): VNode {
  const { glossary } = useDeeperWords();
  const here = stage === null ? glossary.moment : glossary.stages[stage];
  const all = allOf(glossary);
  return (
    <section class="card words-card" aria-labelledby="words-heading">
      <h2 id="words-heading">{glossary.title}</h2>
      {stage !== null && <p>{glossary.inTalk[stage]}</p>}
      <ul class="entries">
        <Entry card={here} />
        {debrief.counted && <Entry card={glossary.grades[debrief.feelings.end.grade]} />}
      </ul>
      <details>
        <summary>{glossary.all(all.length)}</summary>
        <p class="note">{glossary.hint}</p>
        <ul class="entries">
          {all.map((card) => (
            <Entry key={card.name} card={card} />
          ))}
        </ul>
      </details>
    </section>
  );
}
