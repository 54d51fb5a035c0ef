import type { Arrangement, Box, Link, Task } from './arrangement';
import { layered } from './layered';
import type { Point } from './mapLayout';

/** Between one section and the next below it. */
const GAP = 92;

/** Sections laid out one after another and set below each other, each in the middle. No link may leave its section. */
export function inSections(task: Task, sections: readonly number[], onProgress: (share: number) => void): Arrangement {
  const boxes: Point[] = [];
  const links: Arrangement['links'][number][] = [];
  const count = Math.max(...sections) + 1;
  let top = 0;
  for (let section = 0; section < count; section += 1) {
    const part = partOf(task, sections, section);
    const done = layered(part.task, (share) => onProgress((section + share) / count));
    const { middle, bottom } = extent(part.task, done);
    const by = ({ x, y }: Point): Point => ({ x: x - middle, y: y + top });
    part.boxes.forEach((place, index) => (boxes[place] = by(done.boxes[index] as Point)));
    part.links.forEach((place, index) => {
      const { bends, label } = done.links[index] as Arrangement['links'][number];
      links[place] = { bends: bends.map(by), label: label && by(label) };
    });
    top += bottom + GAP;
  }
  return { boxes, links };
}

interface Part {
  readonly task: Task;
  /** Places of its boxes and links in the whole. */
  readonly boxes: readonly number[];
  readonly links: readonly number[];
}

function partOf(task: Task, sections: readonly number[], section: number): Part {
  const boxes = task.boxes.flatMap((_box, place) => (sections[place] === section ? [place] : []));
  const links = task.links.flatMap(({ from }, place) => (sections[from] === section ? [place] : []));
  const places = new Map(boxes.map((place, index) => [place, index]));
  const here = (place: number): number => places.get(place) as number;
  return {
    task: {
      boxes: boxes.map((place) => task.boxes[place] as Box),
      links: links.map((place) => {
        const link = task.links[place] as Link;
        return { ...link, from: here(link.from), to: here(link.to) };
      }),
      loops: [],
    },
    boxes,
    links,
  };
}

function extent(
  { boxes }: Task,
  { boxes: middles }: Arrangement,
): { readonly middle: number; readonly bottom: number } {
  let [left, right, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  middles.forEach(({ x, y }, place) => {
    const { width, height } = boxes[place] as Box;
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    bottom = Math.max(bottom, y + height / 2);
  });
  return { middle: (left + right) / 2, bottom };
}
