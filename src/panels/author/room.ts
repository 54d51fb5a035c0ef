import { useLayoutEffect, useState } from 'preact/hooks';
import { FROM } from '../page';
import { useUi } from '../ui';

/** True where there is room for the map beside the findings, counted in the reader's own text size. */
export function useWide(): boolean {
  const { textSize } = useUi().settings;
  const [isWide, setWide] = useState(() => queryOf(textSize)?.matches ?? false);
  useLayoutEffect(() => {
    const query = queryOf(textSize);
    if (query === null) return undefined;
    const tell = (): void => setWide(query.matches);
    tell();
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, [textSize]);
  return isWide;
}

const queryOf = (textSize: number): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia(`(min-width: ${FROM.wide * textSize}em)`) : null;
