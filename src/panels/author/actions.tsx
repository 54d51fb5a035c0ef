import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import type { DeskIntent, ReportView } from '../../app/author/reportView';
import { Icon } from '../../parts/icons';
import { FIELDS } from '../keys';
import { useAuthorWords } from './authorWords';
import { useDesk } from './deskContext';
import { Sign } from './signs';

interface ReportProps {
  readonly report: ReportView;
}

interface DoProps {
  readonly intent: DeskIntent;
  readonly can?: boolean;
  readonly main?: boolean;
  readonly shortcut?: string;
  readonly why?: string;
  readonly after?: () => void;
  readonly children: ComponentChildren;
}

/** A button of the desk. What cannot be done now stays where it is, so that nothing jumps and no focus is lost. */
function Do({ intent, can = true, main = false, shortcut, why, after, children }: DoProps): VNode {
  const { act } = useDesk();
  const press = (): void => {
    if (!can) return;
    act(intent);
    after?.();
  };
  return (
    <button
      class={main ? 'btn main' : 'btn'}
      type="button"
      aria-disabled={can ? undefined : 'true'}
      aria-keyshortcuts={shortcut}
      aria-describedby={can ? undefined : why}
      onClick={press}
    >
      {children}
    </button>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y); a field keeps its own. */
function useUndoKeys({ canUndo, canRedo }: ReportView): void {
  const { act, tell } = useDesk();
  const { mend } = useAuthorWords();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
      const target = event.target instanceof Element ? event.target : null;
      if (!isOurs || target?.closest(FIELDS) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const isRedo = key === 'y' || event.shiftKey;
      if (!(isRedo ? canRedo : canUndo)) return;
      act({ type: isRedo ? 'redo' : 'undo' });
      tell(isRedo ? mend.redone : mend.undone);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function Watch({ report }: ReportProps): VNode {
  const { act } = useDesk();
  const words = useAuthorWords().act;
  const id = useId();
  const isOn = report.handle === 'watched';
  return (
    <>
      <button
        class="btn"
        type="button"
        aria-pressed={isOn}
        aria-describedby={id}
        onClick={() => act({ type: 'watch', on: !isOn })}
      >
        <Icon name={isOn ? 'tick' : 'screen'} /> {words.watch}
      </button>
      <span class="sr" id={id}>
        {words.watchHint}
      </span>
    </>
  );
}

function Saving({ report }: ReportProps): VNode {
  const words = useAuthorWords().act;
  const { tell } = useDesk();
  const { mend } = useAuthorWords();
  const isFile = report.handle !== 'none';
  return (
    <>
      <Do intent={{ type: 'save' }}>
        <Sign name={isFile ? 'save' : 'download'} /> {isFile ? words.save : words.download}
      </Do>
      <span class="pair">
        <Do intent={{ type: 'undo' }} can={report.canUndo} shortcut="Control+Z" after={() => tell(mend.undone)}>
          <Sign name="undo" /> {words.undo}
        </Do>
        <Do intent={{ type: 'redo' }} can={report.canRedo} shortcut="Control+Shift+Z" after={() => tell(mend.redone)}>
          <Sign name="redo" /> {words.redo}
        </Do>
      </span>
    </>
  );
}

/** What can be done with the whole file. */
export function Actions({ report }: ReportProps): VNode {
  const words = useAuthorWords().act;
  const why = useId();
  useUndoKeys(report);
  return (
    <div class="acts" role="group" aria-label={words.label}>
      <Do intent={{ type: 'play' }} can={report.canPlay} main why={why}>
        <Sign name="play" /> {words.play}
      </Do>
      {!report.canPlay && (
        <span class="note" id={why}>
          {words.cannotPlay}
        </span>
      )}
      <Saving report={report} />
      {report.handle !== 'none' && <Watch report={report} />}
      <span class="last">
        <Do intent={{ type: 'close' }}>
          <Icon name="close" /> {words.close}
        </Do>
      </span>
    </div>
  );
}
