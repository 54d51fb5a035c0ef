import type { VNode } from 'preact';
import type { DebriefPage, WallView } from '../core/projections/roomViews';
import { Arc, ArcWords } from './wallArc';
import { Beside } from './wallBeside';
import { Frame, type ScreenProps } from './wallFrame';
import { Hundred } from './wallHundred';
import { Turn } from './wallTurn';
import { useRoomWords } from './words';

type PageOf<Kind extends DebriefPage['kind']> = Extract<DebriefPage, { readonly kind: Kind }>;

interface PageProps<Kind extends DebriefPage['kind']> {
  readonly wall: WallView;
  readonly page: PageOf<Kind>;
}

/** What the play came to: one sentence, and how it ended. */
function Headline({ wall, page }: PageProps<'headline'>): VNode {
  const words = useRoomWords();
  const { briefing, headline, left, mustOpen, ending } = page;
  const { before, mark, after } = words.headline(headline, {
    name: briefing.customer.callMe,
    left,
    mustOpen,
  });
  return (
    <Frame of={wall.cue} sizes={4} title={briefing.title}>
      {() => (
        <div class="wall-told">
          <p class="huge">
            {before}
            {mark !== '' && <em>{mark}</em>}
            {after}
          </p>
          {ending !== '' && <p class="wall-lead">{ending}</p>}
        </div>
      )}
    </Frame>
  );
}

function ArcPage({ wall, page }: PageProps<'arc'>): VNode {
  const { arc } = useRoomWords();
  return (
    <Frame of={wall.cue} sizes={0} title={arc.title}>
      {() => (
        <>
          <Arc
            label={arc.picture(page.briefing.customer.callMe)}
            roads={[{ arc: page.arc, kind: 'whole' }]}
            moments={page.moments}
          />
          <ArcWords arc={page.arc} />
        </>
      )}
    </Frame>
  );
}

function Question({ wall, page }: PageProps<'question'>): VNode {
  return (
    <Frame of={wall.cue} sizes={4} title={wall.title}>
      {() => <p class="huge">{page.text}</p>}
    </Frame>
  );
}

/** The pages after a play, one at a time. */
export function Debriefing({ screen, wall }: ScreenProps<'debriefing'>): VNode {
  const { page } = screen;
  switch (page.kind) {
    case 'headline':
      return <Headline wall={wall} page={page} />;
    case 'arc':
      return <ArcPage wall={wall} page={page} />;
    case 'turn':
      return <Turn wall={wall} page={page} />;
    case 'beside':
      return <Beside wall={wall} beside={page.beside} />;
    case 'hundred':
      return <Hundred wall={wall} crowds={page.crowds} />;
    case 'question':
      return <Question wall={wall} page={page} />;
  }
}
