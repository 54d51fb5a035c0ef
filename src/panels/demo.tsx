import './demo.css';
import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { DemoView, LineView } from '../core/projections/views';
import { PageBar } from './bar';
import { FeelingCard } from './feeling';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { useKeys } from './keys';
import { Cue } from './lookups';
import { Portrait } from './lazyPortrait';
import { Quote } from './rich';
import { useUi } from './ui';

interface DemoProps {
  readonly demo: DemoView;
}

function Spoken({ line }: { readonly line: LineView }): VNode {
  return (
    <div>
      <Cue who={line.who} cue={line.cue} />
      <p class="demo-line">
        <Quote text={line.text} />
      </p>
    </div>
  );
}

function Page({ demo }: DemoProps): VNode {
  const { words } = useUi();
  const now = `${demo.part} ${demo.step}`;
  const page = useFocusOn<HTMLDivElement>(now);
  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [now]);
  return (
    <div class="demo-words" tabIndex={-1} ref={page}>
      {demo.lines.map((line, place) => (
        <Spoken key={place} line={line} />
      ))}
      {demo.said !== null && (
        <div class="you-said">
          <p class="eyebrow">{words.demo.theySaid}</p>
          <p>
            <Quote text={demo.said} />
          </p>
        </div>
      )}
      {demo.reaction !== null && <Spoken line={demo.reaction} />}
      {demo.said === null && demo.ending === '' && (
        <p class="demo-line">{words.demo.soFar(demo.briefing.customer.callMe)}</p>
      )}
      {demo.ending !== '' && (
        <div class="demo-end">
          <p class="eyebrow">{words.demo.ended}</p>
          <p class="demo-line">{demo.ending}</p>
        </div>
      )}
    </div>
  );
}

const isLastPage = ({ part, parts, step, steps }: DemoView): boolean => part === parts && step === steps;

function Steps({ demo }: DemoProps): VNode {
  const { words, send } = useUi();
  const isFirst = demo.part === 1 && demo.step === 1;
  const isLast = isLastPage(demo);
  return (
    <p class="row">
      {!isLast && (
        <button class="btn main" type="button" onClick={() => send({ type: 'demo.next' })}>
          {words.demo.next} <Icon name="on" flip />
        </button>
      )}
      {!isFirst && (
        <button class="btn" type="button" onClick={() => send({ type: 'demo.back' })}>
          <Icon name="back" flip /> {words.demo.back}
        </button>
      )}
      <button class={isLast ? 'btn main' : 'btn'} type="button" onClick={() => send({ type: 'demo.leave' })}>
        {words.demo.leave}
      </button>
    </p>
  );
}

/** The same customer met badly, then well, a page at a time. */
export function Demo({ demo }: DemoProps): VNode {
  const { words, send } = useUi();
  const name = demo.briefing.customer.callMe;
  const leave = (): void => send({ type: 'demo.leave' });
  useKeys({ enter: isLastPage(demo) ? leave : () => send({ type: 'demo.next' }), escape: leave });
  return (
    <>
      <PageBar home={false} />
      <div class="page demo">
        <div>
          <p class="eyebrow quiet">
            {demo.briefing.title}. {words.demo.part(demo.part, demo.parts)}. {words.demo.step(demo.step, demo.steps)}
          </p>
          <h1>{demo.title}</h1>
        </div>
        <div class="demo-grid">
          <div class="demo-art">
            <Portrait person={demo.briefing.person} feeling={demo.feeling} />
            <FeelingCard name={name} before={demo.feelingBefore} now={demo.feeling} />
          </div>
          <Page demo={demo} />
        </div>
        <Steps demo={demo} />
      </div>
    </>
  );
}
