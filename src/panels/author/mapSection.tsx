import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LaidMap, ReportView } from '../../app/author/reportView';
import type { MapPath } from '../../core/projections/mapViews';
import { litBy } from '../../map/lit';
import { useAuthorWords } from './authorWords';
import { aimAt, useDesk, type Aim } from './deskContext';
import { MapCanvas } from './mapCanvas';
import { MapList } from './mapList';
import { nameOf } from './mapWords';
import { PlaceSheet } from './placeSheet';

interface MapSectionProps extends Pick<ReportView, 'map' | 'lit'> {
  readonly aim: Aim | null;
  readonly isSeen: boolean;
}

type Way = 'drawing' | 'list';

interface HeadProps {
  readonly map: LaidMap;
  readonly way: Way;
  readonly take: (way: Way) => void;
}

function Head({ map, way, take }: HeadProps): VNode {
  const words = useAuthorWords().map;
  const count = (kind: string): number => map.view.nodes.filter((node) => node.kind === kind).length;
  return (
    <div class="row far map-head">
      <div>
        <h2>{words.title}</h2>
        <p class="note">{words.counted(count('beat'), count('ending'))}</p>
      </div>
      <div class="row tight" role="group" aria-label={words.ways}>
        {(['drawing', 'list'] as const).map((one) => (
          <button key={one} class="btn" type="button" aria-pressed={way === one} onClick={() => take(one)}>
            {words[one]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Which play is lit, in words, and a way to put it out. */
function LitLine({ lit, map }: { readonly lit: MapPath | null; readonly map: LaidMap }): VNode | null {
  const own = useAuthorWords();
  const { light } = useDesk();
  if (lit === null) return null;
  const to = map.view.nodes.find(({ id }) => id === lit.to);
  const turns = lit.steps.length;
  return (
    <p class="lit-line">
      <span class="lit-sample" aria-hidden="true" />
      <span>{to === undefined ? own.map.lit(turns) : own.map.litTo(turns, nameOf(own, to))}</span>
      <button class="btn slim" type="button" onClick={() => light(null)}>
        {own.map.out}
      </button>
    </p>
  );
}

function Laid({ lit: path, map, aim, isSeen }: MapSectionProps & { readonly map: LaidMap }): VNode {
  const words = useAuthorWords().map;
  const [way, take] = useState<Way>('drawing');
  const [opened, open] = useState<string | null>(null);
  const [inner, setInner] = useState<Aim | null>(null);
  const lit = useMemo(() => (path === null ? null : litBy(map.view, path)), [map, path]);
  const wish = inner ?? aim;
  const go = (place: string): void => {
    open(null);
    setInner(aimAt(place, wish));
  };
  const asked = aim !== null && aim.turn > (inner?.turn ?? 0) ? aim : inner;
  return (
    <>
      <Head map={map} way={way} take={take} />
      <LitLine lit={path} map={map} />
      {way === 'drawing' ? (
        <>
          <MapCanvas map={map} lit={lit} aim={asked} isSeen={isSeen} open={open} />
          <p class="note" id="map-help">
            {words.helpShort}
          </p>
        </>
      ) : (
        <MapList map={map} lit={lit} aim={asked} open={open} go={go} />
      )}
      {opened !== null && <PlaceSheet map={map} place={opened} close={() => open(null)} go={go} />}
    </>
  );
}

/** The map of the story: as a drawing, and as a list for whom a drawing is no help. */
export function MapSection(props: MapSectionProps): VNode {
  const words = useAuthorWords().map;
  const { map } = props;
  return (
    <section class="map-section" aria-label={words.title}>
      {map === null ? (
        <>
          <h2>{words.title}</h2>
          <p class="quiet">{words.none}</p>
        </>
      ) : (
        <Laid key={map.view.id} {...props} map={map} />
      )}
    </section>
  );
}
