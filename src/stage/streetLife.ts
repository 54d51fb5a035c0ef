import type { Scene } from 'phaser';
import { drawn, type DisplayList, type Pen } from '../art/displayList';
import type { Box } from '../art/places/backdrop';
import { drawFolk, FOLK_BOX } from '../art/street/folk';
import { type Plan, rowY } from '../art/street/plan';
import { townTone, type Weathers } from '../art/street/street';
import { BIRDS_BOX, CAT_BOX, drawBirds, drawCat, drawTram, TRAM_BOX } from '../art/street/traffic';
import type { Tone } from '../art/street/tone';
import { Pool } from './pool';
import { paint, type Picture, type ToPixels } from './picture';
import type { Town } from './streetHouses';
import { birdsAt, passerAt, type Passer, passersIn, tramAt } from './streetFolk';

/** What lives in the street is drawn anew so often a second; in between it is only moved. */
const PACE = 10;
/** Roadway of the nearest street, in its units below the houses: where wheels run. */
const RAILS = 46;

interface Moving {
  readonly picture: Picture;
  readonly box: Box;
  readonly size: number;
  /** Which drawing of it is shown. */
  turn: string;
}

/** Everyone and everything that goes through the town: people, a tram, a cat, birds. */
export class StreetLife {
  private readonly pool: Pool;
  private passers: readonly { readonly passer: Passer; readonly moving: Moving }[] = [];
  private tram: Moving | null = null;
  private cat: Moving | null = null;
  private birds: Moving | null = null;
  private plan: Plan | null = null;
  private weathers: Weathers | null = null;
  private tone: Tone | null = null;
  private units: ToPixels = { scale: 1, x: 0, y: 0 };

  constructor(
    scene: Scene,
    private readonly depthOf: (row: number, what: 'sky' | 'folk' | 'roadway') => number,
  ) {
    this.pool = new Pool(scene, 'street-life');
  }

  /** Puts everyone in their place for a town of this shape, light and weather. */
  stand({ plan, units, hour }: Town, weathers: Weathers): void {
    this.pool.hideAll();
    const tone = townTone(weathers, hour);
    Object.assign(this, { plan, units, weathers, tone });
    const last = plan.rows.length - 1;
    let taken = 0;
    const take = (depth: number, box: Box, size: number): Moving => ({
      picture: this.pool.take(taken++, depth),
      box,
      size,
      turn: '',
    });
    const scaleOf = (row: number): number => plan.rows[row]?.scale ?? 1;
    this.birds = tone.weather > 0.5 ? take(this.depthOf(0, 'sky'), BIRDS_BOX, 0.8) : null;
    this.cat = take(this.depthOf(last, 'folk'), CAT_BOX, scaleOf(last));
    this.tram = take(this.depthOf(last, 'roadway'), TRAM_BOX, scaleOf(last) * 0.96);
    this.passers = passersIn(plan, tone.weather).map((passer) => ({
      passer,
      moving: take(
        this.depthOf(passer.row, passer.folk.way === 'ride' ? 'roadway' : 'folk'),
        FOLK_BOX,
        scaleOf(passer.row),
      ),
    }));
  }

  hide(): void {
    this.pool.hideAll();
  }

  /** Everything as it is `seconds` into the scene. */
  update(seconds: number): void {
    const { plan, weathers, tone } = this;
    if (plan === null || weathers === null || tone === null) return;
    const turn = Math.floor(seconds * PACE);
    for (const { passer, moving } of this.passers) {
      const { x, y, step, sheltered } = passerAt(passer, plan, weathers, seconds);
      this.place(moving, x, y, passer.direction, `${turn} ${sheltered}`, (pen) =>
        drawFolk(pen, passer.folk, tone, step, sheltered),
      );
    }
    this.animals(plan, tone, seconds, turn);
    this.drive(plan, tone, seconds);
  }

  private animals(plan: Plan, tone: Tone, seconds: number, turn: number): void {
    const last = plan.rows.at(-1);
    if (this.cat !== null && last !== undefined) {
      const x = plan.width / 2 + (plan.width / last.houses.length) * 0.5 * (last.houses.length % 2) - 52 * last.scale;
      this.place(this.cat, x, rowY(last, x, plan.width) + 8 * last.scale, 1, `${turn}`, (pen) =>
        drawCat(pen, tone, seconds),
      );
    }
    if (this.birds === null) return;
    const x = birdsAt(plan, seconds);
    this.birds.picture.image.setVisible(x !== null);
    if (x === null) return;
    const y = (plan.rows[0]?.y ?? 0) * 0.3 + Math.sin(seconds * 0.5) * 8;
    this.place(this.birds, x, y, 1, `${turn}`, (pen) => drawBirds(pen, tone, seconds));
  }

  private drive(plan: Plan, tone: Tone, seconds: number): void {
    const last = plan.rows.at(-1);
    if (this.tram === null || last === undefined) return;
    const x = tramAt(plan, seconds);
    this.tram.picture.image.setVisible(x !== null);
    if (x === null) return;
    this.place(this.tram, x, rowY(last, x, plan.width) + RAILS * last.scale, 1, 'tram', (pen) => drawTram(pen, tone));
  }

  /** Moves a picture to a point of the town, and paints it where its drawing has changed. */
  private place(moving: Moving, x: number, y: number, direction: -1 | 1, turn: string, draw: (pen: Pen) => void): void {
    const { picture, box, size } = moving;
    const scale = this.units.scale * size;
    const [left, top, width, height] = box;
    if (moving.turn !== turn) {
      moving.turn = turn;
      const list: DisplayList = drawn(draw);
      const own = { x: 0, y: 0, width: width * scale, height: height * scale };
      paint(picture, list, own, { scale, x: -left * scale, y: -top * scale });
    }
    picture.image
      .setFlipX(direction < 0)
      .setPosition(
        this.units.x + x * this.units.scale + (direction < 0 ? -left - width : left) * scale,
        this.units.y + y * this.units.scale + top * scale,
      );
  }
}
