import type { VNode } from 'preact';
import { useAuthorWords } from './authorWords';
import { Sign } from './signs';

const ZOOM = 1.4;

interface ToolsProps {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly start: () => void;
}

/** The same moves as by drag and key, as buttons. */
export function MapTools({ zoom, fit, start }: ToolsProps): VNode {
  const { map } = useAuthorWords();
  const tools = [
    { name: map.zoomIn, icon: <Sign name="plus" />, act: () => zoom(ZOOM) },
    { name: map.zoomOut, icon: <Sign name="minus" />, act: () => zoom(1 / ZOOM) },
    { name: map.fit, icon: <Sign name="whole" />, act: fit },
    { name: map.start, icon: <Sign name="first" />, act: start },
  ];
  return (
    <div class="map-tools" role="group" aria-label={map.tools}>
      {tools.map(({ name, icon, act }) => (
        <button key={name} class="btn" type="button" aria-label={name} title={name} onClick={act}>
          {icon}
        </button>
      ))}
    </div>
  );
}
