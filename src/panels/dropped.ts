import './dropped.css';
import { useEffect, useState } from 'preact/hooks';
import type { GivenFile } from '../app/intents';

/** One byte more than an archive may have, so that the reader still sees that it is too large. */
const MOST_BYTES = 64 * 1024 * 1024 + 1;

/** Files as an input or a drop gives them. */
export type Files = Iterable<File> | null | undefined;

/** True while files hang over the page; what is dropped goes to `take`. */
export function useDropped(take: (dropped: DataTransfer | null) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const quit = new AbortController();
    const { signal } = quit;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => quit.abort();
  });
  return isOver;
}

/** The bytes of files. One that cannot be read is told by its reader as an empty one. */
export function bytesOf(files: Files): Promise<readonly GivenFile[]> {
  const given = [...(files ?? [])].map(async (file) => ({
    name: file.name,
    bytes: await file
      .slice(0, MOST_BYTES)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  }));
  return Promise.all(given);
}
