import './arc.css';
import './hero.css';
import './debrief.css';
import type { ComponentType, VNode } from 'preact';
import type { BesideView } from '../core/projections/besideViews';
import type { DebriefView } from '../core/projections/debriefViews';
import type { DebriefMessages, MarkedSentence } from '../locales/messages';
import { Again } from './again';
import { type ArcProps, ArcSection } from './arcSection';
import { PageBar } from './bar';
import { DebriefWords, useDebriefWords } from './debriefWords';
import type { DeeperProps } from './deeperWords';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { lazy } from './lazy';
import { Portrait } from './lazyPortrait';
import { Rich } from './rich';

interface BesideProps {
  readonly beside: BesideView;
  readonly isEnd?: boolean;
}

interface DebriefProps {
  readonly debrief: DebriefView;
}

interface ScreenProps extends DeeperProps {
  /** The play this one parted from, where it is a road not taken. */
  readonly beside: BesideView | null;
}

/** The first sentence of a debrief, in three pieces. */
export function headlineOf(own: DebriefMessages, { headline, briefing, left, needs }: DebriefView): MarkedSentence {
  const mustOpen = needs.some((need) => need.must && !need.met);
  return own.headline(headline, { name: briefing.customer.callMe, left, mustOpen });
}

/** What did not rise is marked in the cool colour, so that the stroke never praises what went down. */
const isLow = ({ headline, left }: DebriefView): boolean =>
  (headline.kind === 'turnaround' && headline.percent <= 0) ||
  (headline.kind === 'held' && (left || headline.to === 'misery'));

const isInexact = ({ headline }: DebriefView): boolean => 'exact' in headline && !headline.exact;

function Numbers({ debrief }: DebriefProps): VNode {
  const own = useDebriefWords();
  const { start, end, best, worst, lowest, usual } = debrief.feelings;
  return (
    <details>
      <summary>{own.numbers}</summary>
      <div class="numbers">
        <p>{own.cameLeft(start.value, end.value)}</p>
        <p>{best === null || worst === null ? own.working : own.possible(best.value, worst.value)}</p>
        <p>{own.lowest(lowest.value)}</p>
        {isInexact(debrief) && <p>{own.about}</p>}
        {debrief.betterThanBefore && <p>{own.betterThanBefore(usual.value)}</p>}
      </div>
    </details>
  );
}

function TwoFaces({ debrief }: DebriefProps): VNode {
  const { start, end } = debrief.feelings;
  const { person } = debrief.briefing;
  return (
    <div class="two-faces" aria-hidden="true">
      <Portrait person={person} feeling={start} />
      <Icon name="on" flip />
      <Portrait person={person} feeling={end} />
    </div>
  );
}

function Hero({ debrief }: DebriefProps): VNode {
  const own = useDebriefWords();
  const heading = useFocusOn<HTMLHeadingElement>('debrief');
  const { before, mark, after } = headlineOf(own, debrief);
  const isOpen = debrief.headline.kind === 'unknown';
  return (
    <div class="hero">
      <div class="stack">
        <p class="eyebrow quiet">
          {debrief.briefing.title} {!debrief.counted && <span class="chip">{own.notCounted}</span>}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {before}
          {mark !== '' && <span class={isLow(debrief) ? 'hl low' : 'hl'}>{mark}</span>}
          {after}
        </h1>
        <p class="row compact">
          <Again />
        </p>
        {isOpen && <p class="quiet">{own.working}</p>}
        {debrief.ending.title !== '' && (
          <p class="lead">
            <b>
              {own.ending} {debrief.ending.title}.
            </b>{' '}
            <Rich text={debrief.ending.says} />
          </p>
        )}
        {debrief.briefing.support !== '' && (
          <p>
            <b>{own.support}</b> {debrief.briefing.support}
          </p>
        )}
        {debrief.headline.kind !== 'stopped' && <Numbers debrief={debrief} />}
      </div>
      <TwoFaces debrief={debrief} />
    </div>
  );
}

/** Everything under the top, and the arc as a table, come after it. */
const fetchDeeper = (own: DebriefMessages) => Promise.all([import('./deeper'), own.loadDeeper()]);
const deeperFor = (own: DebriefMessages) =>
  lazy<DeeperProps>(() => fetchDeeper(own).then(([module, words]) => module.deeperIn(words)), nothing);
const tableFor = (own: DebriefMessages) =>
  lazy<DebriefProps>(() => fetchDeeper(own).then(([module, words]) => module.arcTableIn(words)), nothing);
const nothing = (): null => null;

const besideFor = (own: DebriefMessages) =>
  lazy<BesideProps>(() =>
    Promise.all([import('./beside'), own.loadBeside()]).then(([module, words]) => module.besideIn(words)),
  );

function Top({ debrief, Table }: ArcProps): VNode {
  return (
    <>
      <Hero debrief={debrief} />
      {debrief.arc.length > 1 && <ArcSection debrief={debrief} Table={Table} />}
    </>
  );
}

/** The debrief in a language's words. A road not taken is laid beside the play it left. */
export function debriefIn(own: DebriefMessages): ComponentType<ScreenProps> {
  const Deeper = deeperFor(own);
  const Beside = besideFor(own);
  const Table = tableFor(own);
  return function Debrief({ debrief, deeper, beside }: ScreenProps): VNode {
    return (
      <DebriefWords.Provider value={own}>
        <PageBar home={false} />
        <div class="page debrief">
          {beside ? <Beside beside={beside} /> : <Top debrief={debrief} Table={Table} />}
          <Deeper debrief={debrief} deeper={deeper} />
          {beside && <Beside beside={beside} isEnd />}
        </div>
      </DebriefWords.Provider>
    );
  };
}
