import type { VNode } from 'preact';
import type { TimedEncounter } from '../app/view';
import { Dialog } from './dialog';
import type { Lookup } from './encounterBar';
import { Icon } from '../parts/icons';
import { useKeys } from './keys';
import { HistoryCard, Limits } from './lookups';
import { Transcript } from './transcript';
import { useUi } from './ui';

interface LookupDrawerProps {
  readonly encounter: TimedEncounter;
  readonly lookup: Lookup;
  readonly look: (lookup: Lookup | null) => void;
}

/** One of the things to look up, over the talk. */
export function LookupDrawer({ encounter, lookup, look }: LookupDrawerProps): VNode {
  const { words } = useUi();
  const { briefing } = encounter;
  const titles: Record<Lookup, string> = {
    history: words.drawer.knowOf(briefing.customer.callMe),
    may: words.encounter.may,
    transcript: words.encounter.transcript,
  };
  const onClose = (): void => look(null);
  const toggle = (key: Lookup) => (): void => look(key === lookup ? null : key);
  useKeys({ h: toggle('history'), m: toggle('may'), t: toggle('transcript') }, 1);
  return (
    <Dialog
      key={lookup}
      kind="drawer"
      title={titles[lookup]}
      onClose={onClose}
      note={encounter.timer === null ? `${words.drawer.noCost} ${words.drawer.noClock}` : words.drawer.noCost}
    >
      {lookup === 'history' && <HistoryCard briefing={briefing} level={3} />}
      {lookup === 'may' && <Limits briefing={briefing} level={3} />}
      {lookup === 'transcript' && <Transcript entries={encounter.transcript} name={briefing.customer.callMe} />}
    </Dialog>
  );
}

/** The talk stands still; nothing is lost. */
export function PauseDialog({ name }: { readonly name: string }): VNode {
  const { words, send, openSettings, settings, backTo } = useUi();
  const resume = (): void => send({ type: 'encounter.resume' });
  useKeys({ p: resume }, 1);
  return (
    <Dialog kind="modal" title={words.paused.title} onClose={resume} closeButton={false} note={words.paused.note}>
      <p class="quiet">{words.paused.waits(name)}</p>
      <div class="menu">
        <button class="btn main big" type="button" onClick={resume}>
          {words.paused.resume} {settings.keys && <kbd aria-hidden="true">Esc</kbd>}
        </button>
        <button class="btn" type="button" onClick={openSettings}>
          {words.settings} <Icon name="gear" />
        </button>
        <button class="btn" type="button" onClick={() => send({ type: 'encounter.stop' })}>
          {words.paused.stop} <Icon name="on" flip />
        </button>
        {backTo === 'report' && (
          <button class="btn" type="button" onClick={() => send({ type: 'library.open' })}>
            {words.backTo.report} <Icon name="back" flip />
          </button>
        )}
      </div>
    </Dialog>
  );
}
