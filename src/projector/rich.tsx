import type { VNode } from 'preact';
import type { RichText } from '../core/projections/views';
import { useRoomWords } from './words';

/** Text with its stressed words; author's text only ever becomes text nodes. */
export function Rich({ text }: { readonly text: RichText }): VNode {
  return <>{text.map((run) => (run.strong ? <strong>{run.text}</strong> : run.text))}</>;
}

/** The same between the language's quotation marks. */
export function Quote({ text }: { readonly text: RichText }): VNode {
  const { quote } = useRoomWords();
  return (
    <>
      {quote.open}
      <Rich text={text} />
      {quote.close}
    </>
  );
}

export const plain = (text: RichText): string => text.map((run) => run.text).join('');
