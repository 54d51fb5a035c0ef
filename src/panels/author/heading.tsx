import './gates.css';
import type { VNode } from 'preact';
import type { GateView, ReportView } from '../../app/author/reportView';
import type { AuthorMessages } from '../../locales/messages';
import { useFocusOn } from '../focus';
import { useAuthorWords } from './authorWords';
import { Sign } from './signs';

interface ReportProps {
  readonly report: ReportView;
}

const countOf = ({ errors, warnings, hints }: GateView): number => errors + warnings + hints;

/** How far the file is, in one sentence. */
export function verdictOf({ head }: AuthorMessages, gates: readonly GateView[]): string {
  const of = (name: GateView['gate']): GateView | undefined => gates.find(({ gate }) => gate === name);
  const [plays, fair, polished] = [of('plays'), of('fair'), of('polished')];
  const { verdicts } = head;
  if (plays === undefined || plays.standing === 'unknown') return verdicts.unread;
  if (plays.standing === 'open') return verdicts.broken(plays.errors);
  if (fair === undefined || fair.standing === 'unknown') return verdicts.playsOnly;
  if (fair.standing === 'open') return verdicts.unfair(fair.errors + fair.warnings);
  if (polished?.standing === 'passed') return verdicts.done;
  return polished === undefined || polished.standing === 'unknown'
    ? verdicts.playsOnly
    : verdicts.unpolished(countOf(polished));
}

function Gate({ gate }: { readonly gate: GateView }): VNode {
  const own = useAuthorWords();
  const { name, asks } = own.gates[gate.gate];
  const counts = own.head.counts(gate.errors, gate.warnings, gate.hints);
  return (
    <li class={`gate ${gate.standing}${gate.errors > 0 ? ' grave' : ''}`}>
      <Sign name={gate.standing} />
      <div>
        <h3>{name}</h3>
        <p>
          <b>{own.head.standings[gate.standing]}</b>
          {counts !== '' && <span class="counts">{counts}</span>}
        </p>
        <p class="note">{asks}</p>
      </div>
    </li>
  );
}

/** Which file it is, how far it is in one sentence, and the three gates. */
export function Heading({ report }: ReportProps): VNode {
  const own = useAuthorWords();
  const heading = useFocusOn<HTMLHeadingElement>(report.file);
  const isTitled = report.title !== '';
  return (
    <section class="author-top" aria-labelledby="report-heading">
      <div class="stack">
        <p class="eyebrow quiet">
          <span>{own.head.report}</span>
          {isTitled && <code>{report.file}</code>}
          {report.unsaved && <span class="chip unsaved">{own.head.unsaved}</span>}
        </p>
        <h1 id="report-heading" ref={heading} tabIndex={-1}>
          {isTitled ? report.title : report.file}
        </h1>
        <p class="lead">{report.status === 'failed' ? own.head.verdicts.failed : verdictOf(own, report.gates)}</p>
      </div>
      <div class="gates">
        <h2 class="sr">{own.head.gates}</h2>
        <ol>
          {report.gates.map((gate) => (
            <Gate key={gate.gate} gate={gate} />
          ))}
        </ol>
      </div>
    </section>
  );
}
