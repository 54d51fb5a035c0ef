import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportView } from '../../app/author/reportView';
import { useAuthorWords } from './authorWords';

/** How many findings must be mended, and how many others there are. */
export function countsOf({ gates }: ReportView): { readonly errors: number; readonly others: number } {
  const sum = (of: 'errors' | 'warnings' | 'hints'): number => gates.reduce((all, gate) => all + gate[of], 0);
  return { errors: sum('errors'), others: sum('warnings') + sum('hints') };
}

/**
 * What the report's one polite live region says: when a check begins and how it ends, and what a person did. What she did is
 * not talked over by the check that follows it.
 */
export function useTold(report: ReportView): readonly [string, (text: string) => void] {
  const words = useAuthorWords().progress;
  const [told, setTold] = useState('');
  const own = useRef(false);
  const { status } = report;
  const before = useRef(status);
  useLayoutEffect(() => {
    const { errors, others } = countsOf(report);
    if (before.current === status && status !== 'checking') return;
    before.current = status;
    if (status === 'checking') {
      if (!own.current) setTold(words.began);
      return;
    }
    own.current = false;
    setTold(status === 'done' ? words.done(errors, others) : words[status]);
  }, [status]);
  const tell = useRef((text: string): void => {
    own.current = true;
    setTold(text);
  }).current;
  return [told, tell];
}
