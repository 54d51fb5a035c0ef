import './author.css';
import './findings.css';
import './map.css';
import './plays.css';
import type { ComponentType, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ReportView } from '../../app/author/reportView';
import type { AuthorMessages } from '../../locales/messages';
import { PageBar } from '../bar';
import { useUi } from '../ui';
import { Actions } from './actions';
import { AuthorWords } from './authorWords';
import { aimAt, DeskContext, type Aim, type Desk } from './deskContext';
import { Findings } from './findings';
import { Heading } from './heading';
import { useTold } from './live';
import { MapSection } from './mapSection';
import { Notice } from './notice';
import { Plays } from './plays';
import { Progress } from './progress';
import { useWide } from './room';
import { panelId, tabId, Tabs, type TabName } from './tabs';

interface ReportProps {
  readonly report: ReportView;
}

/** Which part is shown, and what it was asked to move to. */
interface Shown {
  readonly tab: TabName;
  /** The part last shown that is not the map: where the map has a place of its own, it stays. */
  readonly beside: TabName;
  readonly place: Aim | null;
  readonly finding: Aim | null;
}

const turnedTo = (tab: TabName, now: Shown): Shown => ({
  ...now,
  tab,
  beside: tab === 'map' ? now.beside : tab,
});

function useDeskOf(
  report: ReportView,
  tell: (text: string) => void,
  show: (change: (now: Shown) => Shown) => void,
): Desk {
  const { send } = useUi();
  const { canPlay, map, lit, findings } = report;
  const hasVariants = report.customers.length > 1;
  return useMemo(
    () => ({
      known: { canPlay, map, lit, findings, hasVariants },
      tell,
      act: (intent) => send({ type: 'desk', do: intent }),
      showOnMap: (place) => show((now) => ({ ...turnedTo('map', now), place: aimAt(place, now.place) })),
      showInList: (key) => show((now) => ({ ...turnedTo('findings', now), finding: aimAt(key, now.finding) })),
      light: (witness) => {
        send({ type: 'desk', do: { type: 'light', witness } });
        if (witness !== null) show((now) => turnedTo('map', now));
      },
    }),
    [canPlay, map, lit, findings, hasVariants, tell, show, send],
  );
}

/** The three parts, each drawn anew only when something it shows has changed: a check tells its progress all the time. */
function usePartsOf(report: ReportView, shown: Shown, isMapSeen: boolean): Readonly<Record<TabName, VNode>> {
  const { findings, untold, map, lit, customers } = report;
  const isDone = report.status === 'done';
  return {
    findings: useMemo(
      () => <Findings findings={findings} untold={untold} isDone={isDone} aim={shown.finding} />,
      [findings, untold, isDone, shown.finding],
    ),
    map: useMemo(
      () => <MapSection map={map} lit={lit} aim={shown.place} isSeen={isMapSeen} />,
      [map, lit, shown.place, isMapSeen],
    ),
    plays: useMemo(() => <Plays customers={customers} />, [customers]),
  };
}

interface PartProps {
  readonly name: TabName;
  readonly shown: TabName;
  readonly children: VNode;
}

function Part({ name, shown, children }: PartProps): VNode {
  return (
    <div class="part" role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)} hidden={name !== shown}>
      {children}
    </div>
  );
}

function Body({
  report,
  shown,
  choose,
}: ReportProps & { readonly shown: Shown; readonly choose: (tab: TabName) => void }): VNode {
  const isWide = useWide();
  const names: readonly TabName[] = isWide ? ['findings', 'plays'] : ['findings', 'map', 'plays'];
  const tab = names.includes(shown.tab) ? shown.tab : shown.beside;
  const parts = usePartsOf(report, shown, isWide || tab === 'map');
  return (
    <div class="author-body">
      <div class="parts">
        <Tabs names={names} chosen={tab} choose={choose} count={report.findings.length + report.untold} />
        {names.map((name) => (
          <Part key={name} name={name} shown={tab}>
            {parts[name]}
          </Part>
        ))}
      </div>
      {isWide && parts.map}
    </div>
  );
}

function Page({ report }: ReportProps): VNode {
  const [shown, show] = useState<Shown>({ tab: 'findings', beside: 'findings', place: null, finding: null });
  const [told, tell] = useTold(report);
  const desk = useDeskOf(report, tell, show);
  return (
    <DeskContext.Provider value={desk}>
      <PageBar home />
      <div class="page author">
        <Heading report={report} />
        <Actions report={report} />
        <Notice report={report} />
        <Progress report={report} />
        <Body report={report} shown={shown} choose={(tab) => show((now) => turnedTo(tab, now))} />
        <p class="sr live" role="status">
          {told}
        </p>
      </div>
    </DeskContext.Provider>
  );
}

/** The author's report in a language's words. */
export function authorReportIn(own: AuthorMessages): ComponentType<ReportProps> {
  return function AuthorReport({ report }: ReportProps): VNode {
    return (
      <AuthorWords.Provider value={own}>
        <Page key={report.file} report={report} />
      </AuthorWords.Provider>
    );
  };
}
