import type { VNode } from 'preact';
import type { ReportView } from '../../app/author/reportView';
import { Icon } from '../../parts/icons';
import { AuthorIcon } from './authorIcons';
import { useAuthorWords } from './authorWords';
import { useDesk } from './deskContext';

type NoticeName = NonNullable<ReportView['notice']>;

/** What went wrong is said at once, what went well when there is time. */
const WRONG: readonly NoticeName[] = ['changedOnDisk', 'notSaved', 'notKept', 'notMended'];

function Sides(): VNode {
  const { act } = useDesk();
  const { notices } = useAuthorWords();
  return (
    <span class="row">
      <button class="btn" type="button" onClick={() => act({ type: 'save', over: true })}>
        {notices.mine}
      </button>
      <button class="btn" type="button" onClick={() => act({ type: 'reread' })}>
        {notices.theirs}
      </button>
    </span>
  );
}

function Told({ name }: { readonly name: NoticeName }): VNode {
  const { notices } = useAuthorWords();
  const isWrong = WRONG.includes(name);
  return (
    <div class={isWrong ? 'notice wrong' : 'notice'}>
      {isWrong ? <AuthorIcon name="warning" /> : <Icon name="tick" />}
      <p>{notices[name]}</p>
      {name === 'changedOnDisk' && <Sides />}
    </div>
  );
}

/** What became of the last thing done, and that the file is of an older format. */
export function Notice({ report }: { readonly report: ReportView }): VNode {
  const { act } = useDesk();
  const { notices } = useAuthorWords();
  const { notice, migrated } = report;
  const isWrong = notice !== null && WRONG.includes(notice);
  return (
    <div class="notices">
      <div role="alert">{isWrong && <Told name={notice} />}</div>
      <div role="status">{notice !== null && notice !== 'migrated' && !isWrong && <Told name={notice} />}</div>
      {(migrated || notice === 'migrated') && (
        <div class="notice">
          <Icon name="info" />
          <p>{notices.migrated}</p>
          <button class="btn" type="button" onClick={() => act({ type: 'save' })}>
            {notices.saveMigrated}
          </button>
        </div>
      )}
    </div>
  );
}
