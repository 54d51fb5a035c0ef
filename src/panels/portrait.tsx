import { h, type VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { FeelingView } from '../core/projections/views';
import type { FaceName } from '../core/vocabulary/faces';
import { Features } from '../parts/face';
import { type SvgNode, useUi } from './ui';

const FRAME = 'M8 128V60a52 52 0 0 1 104 0v68z';
const RAIN =
  'M30 30l-5 16M46 18l-5 16M66 22l-5 16M82 14l-5 16M98 36l-5 16M18 62l-5 16M106 66l-5 16M34 78l-5 16M92 92l-5 16M24 100l-5 16M50 50l-5 16M76 56l-5 16M60 84l-5 16M104 104l-5 16';

const LOW_FACES: Record<FeelingView['root'], readonly FaceName[]> = {
  angry: ['furious', 'irritated', 'wary'],
  afraid: ['shocked', 'anxious', 'anxious'],
  sad: ['tearful', 'sad', 'weary'],
  confused: ['ashamed', 'confused', 'confused'],
  hurried: ['furious', 'irritated', 'weary'],
  calm: ['irritated', 'wary', 'wary'],
};
const HIGH_FACES: readonly FaceName[] = ['neutral', 'hopeful', 'relieved', 'delighted'];

/** The face that fits a feeling where no line asks for another. */
export const faceOf = ({ band, root }: FeelingView): FaceName =>
  band < 3 ? (LOW_FACES[root][band] ?? 'wary') : (HIGH_FACES[band - 3] ?? 'neutral');

const isDrawing = (node: SvgNode | string): boolean =>
  typeof node === 'string' || (/^[a-zA-Z]+$/.test(node.tag) && !/^(script|foreignobject|style)$/i.test(node.tag));

function draw(node: SvgNode | string): VNode | string {
  if (typeof node === 'string') return node;
  return h(node.tag, node.attributes, node.children.filter(isDrawing).map(draw));
}

/** The drawn person; `waiting` before the first is there, null where nobody draws. */
function useDrawing(person: string, face: FaceName, value: number): readonly SvgNode[] | 'waiting' | null {
  const { loadPortrait: drawn, settings } = useUi();
  // Drawn people are part of the picture: without it they are not even fetched.
  const loadPortrait = settings.stage ? drawn : null;
  const [nodes, setNodes] = useState<readonly SvgNode[] | 'waiting' | null>(loadPortrait === null ? null : 'waiting');
  const weather = Math.round(value / 10) * 10;
  useEffect(() => {
    let isWanted = true;
    loadPortrait?.(person, face, weather).then(
      (found) => isWanted && setNodes(found),
      () => isWanted && setNodes(null),
    );
    return () => {
      isWanted = false;
    };
  }, [loadPortrait, person, face, weather]);
  return nodes;
}

function Weather({ feeling, sky }: { readonly feeling: FeelingView; readonly sky: string }): VNode {
  return (
    <>
      <defs>
        <linearGradient id={sky} x2="0" y2="1">
          <stop class={`sky-1 ${feeling.grade}`} />
          <stop class={`sky-2 ${feeling.grade}`} offset="1" />
        </linearGradient>
      </defs>
      <path d={FRAME} fill={`url(#${sky})`} />
      {feeling.grade === 'magic' && <circle cx="94" cy="46" r="17" fill="#fff3cf" />}
      {feeling.grade === 'misery' && (
        <path d={RAIN} stroke="#dbe8f7" stroke-width="1.4" stroke-linecap="round" opacity=".5" />
      )}
      {feeling.grade === 'mediocre' && (
        <path
          d="M24 44a11 11 0 0 1 20-7 9 9 0 0 1 14 7zM74 34a9 9 0 0 1 16-5 8 8 0 0 1 12 5z"
          fill="#f3f3ee"
          opacity=".75"
        />
      )}
    </>
  );
}

/** A simple bust in the colours of the feeling, for when nobody draws the person. */
function PlainBust({ feeling }: { readonly feeling: FeelingView }): VNode {
  return (
    <g class={`bust f${feeling.band + 1}`}>
      <path class="coat" d="M22 128q2-30 38-30t38 30z" />
      <path class="neck" d="M51 86h18v14q-9 9-18 0z" />
      <circle class="head" cx="60" cy="66" r="28" />
      <path class="hair" d="M31 68a29 30 0 0 1 58 0q-5-17-17-20-18 6-34 1-5 8-7 19z" />
      <g class="face" transform="translate(28 34.5) scale(2)">
        <Features feeling={feeling} />
      </g>
    </g>
  );
}

/** The arched window with a face behind it, in the weather of a feeling. Decoration: words carry the meaning. */
export function Portrait({
  person,
  feeling,
  face,
}: {
  readonly person: string;
  readonly feeling: FeelingView;
  readonly face?: FaceName;
}): VNode {
  const nodes = useDrawing(person, face ?? faceOf(feeling), feeling.value);
  const id = useId();
  return (
    <svg class="portrait" viewBox="0 0 120 132" aria-hidden="true" focusable="false">
      <Weather feeling={feeling} sky={`${id}s`} />
      <clipPath id={`${id}c`}>
        <path d={FRAME} />
      </clipPath>
      <g clip-path={`url(#${id}c)`}>
        {nodes === null && <PlainBust feeling={feeling} />}
        {Array.isArray(nodes) && <g transform="translate(0 8)">{nodes.filter(isDrawing).map(draw)}</g>}
      </g>
      <path class="frame" d={FRAME} />
      <path class="frame sill" d="M3 128h114" />
    </svg>
  );
}
