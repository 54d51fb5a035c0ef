import type { Box, Link, Task } from './arrangement';
import { roomOf } from './edgeWords';
import { longestRanks, type Ways } from './ranks';

/** Ranks that a way may cross as a line. Longer lines say nothing to the eye, and every rank they cross costs time. */
const LONGEST = 8;
/** Ranks that are laid out together. In deeper graphs dagre calls itself more often than a browser allows. */
const DEEPEST = 250;

/** A task in sections that stand below each other, where ways that are too long end in words that name their goal. */
interface Cut {
  readonly task: Task;
  /** The section of each box of the task. */
  readonly sections: readonly number[];
  /** Ranks that all lines cross together: what laying them out costs. */
  readonly span: number;
  /** Ways that became words. */
  readonly jumps: number;
}

function waysOf({ boxes, links }: Task): Ways {
  const ways = boxes.map((): number[] => []);
  for (const { from, to } of links) ways[from]?.push(to);
  return ways;
}

/** Long ways, and those from section to section, become jumps: a line of one rank to a few words. */
export function withJumps(task: Task): Cut {
  const ranks = longestRanks(waysOf(task));
  const sections = ranks.map((rank) => Math.floor(rank / DEEPEST));
  const boxes: Box[] = [...task.boxes];
  let span = 0;
  const links = task.links.map((link) => {
    const { from, to } = link;
    const down = (ranks[to] as number) - (ranks[from] as number);
    const isLine = Math.abs(down) <= LONGEST && sections[from] === sections[to];
    span += isLine ? Math.abs(down) : 1;
    if (isLine) return link;
    boxes.push(jumpOf(link, task.boxes[to] as Box, down < 0));
    sections.push(sections[from] as number);
    return { ...link, to: boxes.length - 1, lines: [], room: roomOf([]) };
  });
  return { task: { ...task, boxes, links }, sections, span, jumps: boxes.length - task.boxes.length };
}

function jumpOf(link: Link, to: Box, isBack: boolean): Box {
  const jump = [...link.lines, `${isBack ? 'back to' : 'on to'} ${to.id}`];
  const { width, height } = roomOf(jump, true);
  return { id: link.id, width, height, cardWidth: width, jump };
}
