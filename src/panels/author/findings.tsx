import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FindingView, ReportView } from '../../app/author/reportView';
import { GATES, SEVERITIES, type Gate } from '../../core/model/diagnostic';
import { useAuthorWords } from './authorWords';
import type { Aim } from './deskContext';
import { EVERYTHING, Filter, isWanted, type Wanted } from './filter';
import { Finding, findingId } from './finding';
import { useSteadyFocus } from './steadyFocus';

/** Findings shown at first, and with each step: as many as can be drawn at once, each with its fields, without the page standing still. */
const FIRST = 10;
const STEP = 20;

interface FindingsProps extends Pick<ReportView, 'findings' | 'untold'> {
  readonly isDone: boolean;
  readonly aim: Aim | null;
}

const rank = ({ gate, severity }: FindingView): number => GATES.indexOf(gate) * 10 + SEVERITIES.indexOf(severity);

/** By gate, the gravest first; the order of the file stays within each. */
export const inOrder = (findings: readonly FindingView[]): readonly FindingView[] =>
  findings.toSorted((one, other) => rank(one) - rank(other));

interface GroupProps {
  readonly gate: Gate;
  readonly findings: readonly FindingView[];
}

function Group({ gate, findings }: GroupProps): VNode | null {
  const { gates } = useAuthorWords();
  if (findings.length === 0) return null;
  return (
    <section class="finding-group" aria-labelledby={`gate-${gate}`}>
      <h3 id={`gate-${gate}`}>{gates[gate].name}</h3>
      <ol class="diags">
        {findings.map((finding) => (
          <Finding key={finding.key} finding={finding} />
        ))}
      </ol>
    </section>
  );
}

function Empty({ isNothing, isDone }: { readonly isNothing: boolean; readonly isDone: boolean }): VNode {
  const { findings } = useAuthorWords();
  const none = isDone ? findings.none : findings.waiting;
  return <p class="quiet">{isNothing ? none : findings.noneHere}</p>;
}

/** Shows a finding that something else asked for: everything is wanted again, and as many are shown as it takes. */
function useAim(aim: Aim | null, all: readonly FindingView[], showAtLeast: (count: number) => void): void {
  useLayoutEffect(() => {
    const place = all.findIndex(({ key }) => key === aim?.at);
    if (place >= 0) showAtLeast(place + 1);
  }, [aim]);
  const done = useRef(0);
  useLayoutEffect(() => {
    const finding = aim === null || aim.turn === done.current ? null : document.getElementById(findingId(aim.at));
    if (aim === null || finding === null) return;
    done.current = aim.turn;
    finding.focus();
  });
}

interface MoreProps {
  readonly left: number;
  readonly next: FindingView;
  readonly show: () => void;
}

/** The next step of a long list; the focus goes on with the reading. */
function More({ left, next, show }: MoreProps): VNode {
  const { findings } = useAuthorWords();
  const from = useRef('');
  useLayoutEffect(() => {
    if (from.current !== '' && from.current !== next.key) document.getElementById(findingId(from.current))?.focus();
    from.current = '';
  }, [next.key]);
  const press = (): void => {
    from.current = next.key;
    show();
  };
  return (
    <p>
      <button class="btn" type="button" onClick={press}>
        {findings.more(Math.min(STEP, left), left)}
      </button>
    </p>
  );
}

/** Everything that was found, by gate, a step at a time. */
export function Findings({ findings, untold, isDone, aim }: FindingsProps): VNode {
  const words = useAuthorWords().findings;
  const [wanted, want] = useState<Wanted>(EVERYTHING);
  const [count, setCount] = useState(FIRST);
  const all = useMemo(() => inOrder(findings), [findings]);
  const fit = all.filter((finding) => isWanted(finding, wanted));
  const shown = fit.slice(0, count);
  const list = useSteadyFocus(shown, isDone);
  useAim(aim, all, (least) => {
    want(EVERYTHING);
    setCount((now) => Math.max(now, least));
  });
  return (
    <section class="findings" aria-labelledby="findings-heading" ref={list}>
      <h2 id="findings-heading" class="sr" tabIndex={-1}>
        {words.title}
      </h2>
      {all.length > 1 && <Filter findings={all} wanted={wanted} want={want} />}
      {shown.length === 0 && <Empty isNothing={all.length === 0} isDone={isDone} />}
      {GATES.map((gate) => (
        <Group key={gate} gate={gate} findings={shown.filter((finding) => finding.gate === gate)} />
      ))}
      <Rest fit={fit} shown={shown.length} show={() => setCount((now) => now + STEP)} />
      {untold > 0 && <p class="quiet">{words.untold(untold)}</p>}
    </section>
  );
}

interface RestProps {
  readonly fit: readonly FindingView[];
  readonly shown: number;
  readonly show: () => void;
}

function Rest({ fit, shown, show }: RestProps): VNode | null {
  const next = fit[shown];
  return next === undefined ? null : <More left={fit.length - shown} next={next} show={show} />;
}
