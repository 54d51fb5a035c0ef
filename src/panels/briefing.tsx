import './briefing.css';
import type { VNode } from 'preact';
import type { Unfinished } from '../app/view';
import type { BriefingView } from '../core/projections/views';
import { PageBar } from './bar';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { useKeys } from './keys';
import { lazy } from './lazy';
import { HistoryCard, Limits, Ticks } from './lookups';
import { Portrait } from './lazyPortrait';
import { useUi } from './ui';

interface BriefingProps extends BriefingPart {
  /** The same talk, where it was broken off before. */
  readonly unfinished: Unfinished | null;
}

interface BriefingPart {
  readonly briefing: BriefingView;
}

/** Nobody has met the customer yet: the weather of the window is only overcast. */
const BEFORE = { value: 45, band: 3, root: 'calm', grade: 'mediocre' } as const;

function Facts({ briefing }: BriefingPart): VNode {
  const { words, settings } = useUi();
  return (
    <p class="row">
      <span class="chip">
        <Icon name={briefing.channel} /> {words.channels[briefing.channel]}
      </span>
      {briefing.minutes !== null && (
        <span class="chip">
          <Icon name="clock" /> {words.minutes(briefing.minutes, settings.time === 0)}
        </span>
      )}
    </p>
  );
}

function ContentNote({ briefing }: BriefingPart): VNode {
  const { words } = useUi();
  return (
    <p class="content-note">
      <Icon name="info" />
      <span>
        <b>{words.briefing.before}</b> {briefing.contentNote} {words.briefing.anyTime}
      </span>
    </p>
  );
}

const GoOn = lazy(
  (words) => Promise.all([import('./playNote'), words.loadNotes()]).then(([module, own]) => module.goOnIn(own)),
  () => null,
);

function Start({ briefing }: BriefingPart): VNode {
  const { words, send, settings } = useUi();
  return (
    <p class="row">
      <button class="btn main big" type="button" onClick={() => send({ type: 'encounter.begin' })}>
        {words.briefing.begin[briefing.channel](briefing.customer.callMe)}{' '}
        {settings.keys && <kbd aria-hidden="true">{words.briefing.enter}</kbd>}
      </button>
      {briefing.hasDemo && (
        <button class="btn" type="button" onClick={() => send({ type: 'demo.open' })}>
          {words.briefing.demo}
        </button>
      )}
    </p>
  );
}

function Opening({ briefing, unfinished }: BriefingProps): VNode {
  const heading = useFocusOn<HTMLHeadingElement>(briefing.id);
  return (
    <section class="brief-top">
      <div class="stack">
        <Facts briefing={briefing} />
        <h1 ref={heading} tabIndex={-1}>
          {briefing.title}
        </h1>
        <p class="lead">
          {[briefing.role, briefing.time && `${briefing.time}.`, briefing.summary].filter(Boolean).join(' ')}
        </p>
        {briefing.contentNote !== '' && <ContentNote briefing={briefing} />}
        {unfinished !== null && <GoOn unfinished={unfinished} />}
        <Start briefing={briefing} />
      </div>
      <div class="brief-art">
        <Portrait person={briefing.person} feeling={BEFORE} />
      </div>
    </section>
  );
}

function Advice({ briefing }: BriefingPart): VNode {
  const { words } = useUi();
  return (
    <section>
      {briefing.goals.length > 0 && <h2>{words.briefing.goals}</h2>}
      <Ticks items={briefing.goals} icon="dot" />
      {briefing.friction.length > 0 && <h3>{words.briefing.friction}</h3>}
      <Ticks items={briefing.friction} icon="clock" />
      {briefing.salesPrompt !== '' && (
        <div class="prompt-card">
          <h3>
            <Icon name="screen" /> {words.briefing.salesPrompt}
          </h3>
          <p>{briefing.salesPrompt}</p>
        </div>
      )}
    </section>
  );
}

/** Everything worth knowing before the talk, and one button to start it. */
export function Briefing({ briefing, unfinished }: BriefingProps): VNode {
  const { words, send } = useUi();
  useKeys({ enter: () => send({ type: 'encounter.begin' }) });
  return (
    <>
      <PageBar home={false} />
      <div class="page">
        <Opening briefing={briefing} unfinished={unfinished} />
        <div class="brief-grid">
          <HistoryCard briefing={briefing} level={2} />
          <Limits briefing={briefing} level={2} />
          <Advice briefing={briefing} />
        </div>
        {briefing.keyStatus === 'draft' && <p class="note">{words.briefing.draftKey}</p>}
      </div>
    </>
  );
}
