import type { VNode } from 'preact';
import type { ContentView, FileView } from '../app/book/dataView';
import { DataSign } from './dataTold';
import { useDataWords } from './dataWords';
import { Icon } from '../parts/icons';

interface ContentProps {
  readonly content: ContentView;
}

/** What is told of a file that cannot be taken in, with its cure. */
function Fault({ fault }: { readonly fault: NonNullable<FileView['fault']> }): VNode {
  const words = useDataWords();
  const { says, cure } = words.fault(fault);
  return (
    <>
      <p class="data-line wrong">
        <DataSign name="warning" />
        <span>
          <b>{words.bring.cannot}.</b> {says}
        </span>
      </p>
      <p class="data-cure">{cure}</p>
    </>
  );
}

function Conflicts({ content: { conflicts } }: ContentProps): VNode {
  const { bring } = useDataWords();
  return (
    <details>
      <summary>{bring.details}</summary>
      <ul class="data-lines">
        {conflicts.first.map(({ attempt, title, at, why }) => (
          <li key={attempt}>
            <b>{bring.conflict(title, at)}.</b> {bring.conflictWhy[why]}{' '}
            <span class="note">{bring.called(attempt)}</span>
          </li>
        ))}
        {conflicts.more > 0 && <li>{bring.more(conflicts.more)}</li>}
      </ul>
    </details>
  );
}

function Refused({ content: { refused } }: ContentProps): VNode {
  const { bring, refusals } = useDataWords();
  return (
    <details>
      <summary>{bring.details}</summary>
      <ul class="data-lines">
        {refused.first.map(({ attempt, place, why, kept }) => (
          <li key={`${place} ${attempt}`}>
            <b>{bring.one(place)}.</b> {refusals[why].says} {bring.part(kept)} {refusals[why].cure}{' '}
            {attempt !== '' && <span class="note">{bring.called(attempt)}</span>}
          </li>
        ))}
        {refused.more > 0 && <li>{bring.more(refused.more)}</li>}
      </ul>
    </details>
  );
}

const total = ({ first, more }: { readonly first: readonly unknown[]; readonly more: number }): number =>
  first.length + more;

/** The good news first, each with sign and word. */
function Counts({ content }: ContentProps): VNode {
  const { bring } = useDataWords();
  const { added, continued, same } = content;
  return (
    <>
      {added > 0 && (
        <p class="data-line well">
          <DataSign name="add" /> {bring.added(added)}
        </p>
      )}
      {continued > 0 && (
        <p class="data-line well">
          <Icon name="on" flip /> {bring.continued(continued)}
        </p>
      )}
      {same > 0 && (
        <p class="data-line">
          <Icon name="tick" /> {bring.same(same)}
        </p>
      )}
    </>
  );
}

function Content({ content }: ContentProps): VNode {
  const { bring } = useDataWords();
  const { conflicts, refused, unknown, broken } = content;
  const [differ, bad] = [total(conflicts), total(refused)];
  const isNone = content.added + content.continued + content.same + differ + bad === 0;
  return (
    <>
      {broken && (
        <p class="data-line wrong">
          <DataSign name="warning" /> {bring.broken}
        </p>
      )}
      <Counts content={content} />
      {isNone && <p class="data-line">{bring.none}</p>}
      {differ > 0 && (
        <div>
          <p class="data-line wrong">
            <Icon name="not" /> {bring.conflicts(differ)}
          </p>
          <Conflicts content={content} />
        </div>
      )}
      {bad > 0 && (
        <div>
          <p class="data-line wrong">
            <DataSign name="warning" /> {bring.refused(bad)}
          </p>
          <Refused content={content} />
        </div>
      )}
      {unknown.length > 0 && <p class="note">{bring.unknown(unknown.join(', '))}</p>}
    </>
  );
}

/** One file, and what would come of it. */
export function FileCard({ file: { name, content, fault } }: { readonly file: FileView }): VNode {
  const { bring, day } = useDataWords();
  const { participant = '', exported = null } = content ?? {};
  const isTold = participant !== '' || exported !== null;
  return (
    <li class={content === null ? 'data-file refused' : 'data-file'}>
      <h4>
        <Icon name="file" /> {name}
      </h4>
      {isTold && <p class="note">{bring.from(participant, exported === null ? '' : day(exported))}</p>}
      {content !== null && <Content content={content} />}
      {fault !== null && <Fault fault={fault} />}
    </li>
  );
}
