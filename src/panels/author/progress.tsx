import type { VNode } from 'preact';
import type { ReportView } from '../../app/author/reportView';
import { Icon } from '../../parts/icons';
import { useAuthorWords } from './authorWords';
import { useDesk } from './deskContext';

function Bar({ progress }: Pick<ReportView, 'progress'>): VNode {
  const words = useAuthorWords().progress;
  const name = words.part(progress?.part ?? '');
  if (progress === null) return <progress aria-label={words.label} />;
  return (
    <>
      <span class="small">
        {name} <span class="quiet">{words.of(progress.done, progress.of)}</span>
      </span>
      <progress aria-label={words.label} max={Math.max(1, progress.of)} value={progress.done} />
    </>
  );
}

/** How far the check is, with a way to stop it. It lies over the page, so that nothing jumps while she mends. */
export function Progress({ report }: { readonly report: ReportView }): VNode | null {
  const { act } = useDesk();
  const { act: acts, progress: words } = useAuthorWords();
  const { status } = report;
  if (status === 'done') return null;
  if (status === 'checking') {
    return (
      <div class="checking">
        <div class="bar-of">
          <Bar progress={report.progress} />
        </div>
        <button class="btn" type="button" onClick={() => act({ type: 'cancel' })}>
          <Icon name="close" /> {words.cancel}
        </button>
      </div>
    );
  }
  return (
    <div class="notice">
      <Icon name="info" />
      <p>{words[status]}</p>
      <button class="btn" type="button" onClick={() => act({ type: 'checkAgain' })}>
        <Icon name="again" /> {acts.again}
      </button>
    </div>
  );
}
