import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FeelingView, LineView, TranscriptEntry } from '../core/projections/views';
import { Face } from '../parts/face';
import { feelingWord } from './feeling';
import { Quote, Rich } from './rich';
import { useUi } from './ui';

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
        <Face feeling={feeling} /> {words.feeling.is(name, feelingWord(words, feeling))}
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
          <p>{entry.said.length > 0 ? <Rich text={entry.said} /> : words.encounter.nothing}</p>
        </li>
      )}
      {entry.reaction !== null && <Them line={entry.reaction} />}
      {entry.said !== null && <FeltAs name={name} feeling={entry.feeling} />}
    </>
  );
}

/** Everything said so far, the oldest first; it opens at the newest. */
export function Transcript({
  entries,
  name,
}: {
  readonly entries: readonly TranscriptEntry[];
  readonly name: string;
}): VNode {
  const { words } = useUi();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const drawer = list.current?.closest('dialog');
    if (drawer) drawer.scrollTop = drawer.scrollHeight;
  }, []);
  if (entries.length === 0) return <p class="quiet">{words.drawer.nothingYet}</p>;
  return (
    <ol class="talk" ref={list}>
      {entries.map((entry) => (
        <Entry key={entry.turn} entry={entry} name={name} />
      ))}
    </ol>
  );
}
