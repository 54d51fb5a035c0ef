import type { VNode } from 'preact';
import type { FindingView } from '../../app/author/reportView';
import { useAuthorWords } from './authorWords';
import { useDesk } from './deskContext';
import { Line } from './excerpt';
import { Cure, FindingHead } from './findingParts';
import { Mends } from './mends';
import { Sign } from './signs';
import { Seen } from './witness';

export const findingId = (key: string): string => `finding-${key}`;

interface FindingProps {
  readonly finding: FindingView;
}

function Why({ help }: { readonly help: NonNullable<FindingView['help']> }): VNode {
  const words = useAuthorWords().findings;
  return (
    <details class="why-rule">
      <summary>{words.why}</summary>
      <dl>
        <dt>{words.asks}</dt>
        <dd>{help.asks}</dd>
        <dt>{words.because}</dt>
        <dd>{help.because}</dd>
        <dt>{words.general}</dt>
        <dd>{help.cure}</dd>
      </dl>
    </details>
  );
}

/** The place of the map that a finding speaks of; null where the map has none. */
export function placeOf(path: string, known: (id: string) => boolean): string | null {
  const [part, id] = path.split('/');
  return (part === 'beats' || part === 'endings') && id !== undefined && known(id) ? id : null;
}

function OnMap({ finding }: FindingProps): VNode | null {
  const { known, showOnMap } = useDesk();
  const words = useAuthorWords().findings;
  const { map } = known;
  const place = map === null ? null : placeOf(finding.path, (id) => Object.hasOwn(map.marks, id));
  if (place === null) return null;
  return (
    <button class="btn slim" type="button" onClick={() => showOnMap(place)}>
      <Sign name="map" /> {words.goto}
    </button>
  );
}

/** Letters of a text from which on a finding takes long to lay out. */
const LONG = 1000;

const isLong = ({ mends }: FindingView): boolean =>
  mends.some(({ field }) => field.kind === 'text' && field.value.length > LONG);

/** One finding: what is wrong, the line itself, the cure, why, the play that shows it, and where to mend it. */
export function Finding({ finding }: FindingProps): VNode {
  const { severity, key, at, fix, help, witness } = finding;
  return (
    <li class={isLong(finding) ? `diag ${severity} is-long` : `diag ${severity}`} data-key={key}>
      <FindingHead severity={severity} rule={finding.rule} at={at} />
      <h4 id={findingId(key)} tabIndex={-1}>
        {finding.message}
      </h4>
      <Line excerpt={finding.excerpt} line={at.line} />
      <Cure fix={fix} />
      {finding.mends.length > 0 && <Mends mends={finding.mends} />}
      {witness !== null && <Seen witness={witness} />}
      <div class="row far">
        {help === null ? <span /> : <Why help={help} />}
        <OnMap finding={finding} />
      </div>
    </li>
  );
}
