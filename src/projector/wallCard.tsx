import type { VNode } from 'preact';
import type { WallView } from '../core/projections/roomViews';
import type { BriefingView } from '../core/projections/views';
import { Frame, type ScreenProps } from './wallFrame';
import { FitList } from './wallList';
import { useRoomWords } from './words';

/** A fact by its name; what may be done and what not are facts, too. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What is asked of the room, and what it may do: what cannot be read aloud in one breath. */
export function useLimits({ youMay, youMayNot, salesPrompt }: BriefingView): readonly Fact[] {
  const { briefing } = useRoomWords();
  return [
    ...youMay.map((text) => ({ label: briefing.youMay, text })),
    ...youMayNot.map((text) => ({ label: briefing.youMayNot, text })),
    ...(salesPrompt === '' ? [] : [{ label: briefing.salesPrompt, text: salesPrompt }]),
  ];
}

/** Rows under one name bear it once. */
const isNamed = (facts: readonly Fact[], place: number): boolean => facts[place]?.label !== facts[place - 1]?.label;

function Facts({ facts, left }: { readonly facts: readonly Fact[]; readonly left: number }): VNode {
  const words = useRoomWords();
  return (
    <FitList items={facts} left={left} more={words.moreToHear} kind="wall-facts">
      {({ label, text }, place) => (
        <>
          {isNamed(facts, place) ? <b>{label}</b> : <b class="sr">{label}</b>}
          <span>{text}</span>
        </>
      )}
    </FitList>
  );
}

interface HistoryProps {
  readonly of: string;
  readonly briefing: BriefingView;
  readonly title: string;
  readonly says?: string;
}

/** What is on file, and below it what may be done; of the second as much as there is room for. */
function History({ of, briefing, title, says = '' }: HistoryProps): VNode {
  const words = useRoomWords();
  const limits = useLimits(briefing);
  const facts = [...briefing.history, ...limits];
  return (
    <Frame of={of} sizes={1} most={facts.length + 1} title={title}>
      {(level) => (
        <>
          {says !== '' && level < 1 && <p class="wall-lead">{says}</p>}
          {briefing.history.length === 0 && <p class="wall-lead">{words.briefing.noHistory}</p>}
          {facts.length > 0 && <Facts facts={facts} left={Math.max(0, level - 1)} />}
        </>
      )}
    </Frame>
  );
}

/** The history card over everything else. */
export function HistoryCard({ wall, card }: { readonly wall: WallView; readonly card: BriefingView }): VNode {
  const words = useRoomWords();
  return <History of={`card ${wall.cue}`} briefing={card} title={words.card.title(card.customer.name)} />;
}

/** Another team takes over, and reads nothing but the card. */
export function Handing({ screen, wall }: ScreenProps<'handing'>): VNode {
  const words = useRoomWords();
  return (
    <History
      of={wall.cue}
      briefing={screen.briefing}
      title={words.handing.title(screen.team.name)}
      says={words.handing.says}
    />
  );
}

/** Who comes, and what the room has to know before. */
export function Briefing({ screen, wall }: ScreenProps<'briefing'>): VNode {
  const words = useRoomWords();
  const { briefing, team } = screen;
  const limits = useLimits(briefing);
  const meets = words.briefing.meets[briefing.channel](briefing.customer.name);
  return (
    <Frame
      of={wall.cue}
      sizes={1}
      most={limits.length + 3}
      title={briefing.title}
      aside={() => <TeamName name={team?.name ?? ''} />}
    >
      {(level) => (
        <>
          {briefing.contentNote !== '' && (
            <p class="wall-note">
              <b>{words.briefing.before}</b> {briefing.contentNote}
            </p>
          )}
          <p class="wall-lead">
            <b>{meets}.</b> {level < 2 && `${briefing.time}. `}
            {briefing.summary}
          </p>
          {level < 1 && <p>{briefing.role}</p>}
          {limits.length > 0 && <Facts facts={limits} left={Math.max(0, level - 3)} />}
        </>
      )}
    </Frame>
  );
}

/** The team that is at the front. */
function TeamName({ name }: { readonly name: string }): VNode | null {
  const words = useRoomWords();
  return name === '' ? null : <p class="wall-place clamp-2">{words.front(name)}</p>;
}
