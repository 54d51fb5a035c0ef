import type { Scene } from 'phaser';
import type { StageView } from '../core/projections/views';
import { figureLight, type Light, lightFor, weatherOf } from '../art/light';
import type { Look } from '../art/look';
import { FIGURE } from '../art/people/figure';
import { PLACE } from '../art/places/backdrop';
import { type Actor, direct, momentOf, startActor } from './actor';
import { type Cast, castKey, loadCast, loadProps } from './cast';
import { sharedFace } from './companions';
import { frameFor, pixelRatio } from './framing';
import { type Acted, acted } from './gesture';
import { type Glide, isOver, resting, towards, valueAt } from './glide';
import { lasting, type Motion } from './motion';
import { PersonView } from './personView';
import { CANVAS_RETURNED } from './picture';
import { DEPTH, PlaceView } from './placeView';
import { PropsView } from './propsView';
import { headOf, shownPart, type Window } from './view';

/** Steps of light on people; finer than the eye notices between two of them. */
const LIGHT_STEPS = 16;
/** A face is painted at most about thirty times a second. */
const PAINT_EVERY = 30;
const WEATHER_CHANGE = { small: 1600, turningPoint: 3200 };
const CAMERA = { close: 1.06, in: 900, out: 1400 };
const ROOM_DARK = [0x2b, 0x2c, 0x38] as const;
/** Set in the browser's own timeline when a new scene is first painted. */
const ENTERED = 'turnaround: scene';
/** A new scene comes out of the dark of the room, in ms. */
const SCENE_CHANGE = 260;

const LAYER_DEPTHS = { hairBack: 0, body: 1, head: 2, over: 3, front: 4 } as const;

/** Shows one encounter: holds what moves, and asks the views to paint it. */
export class Encounter {
  private readonly place: PlaceView;
  private readonly customer: PersonView;
  private readonly companion: PersonView;
  private readonly props: PropsView;
  private view: StageView | null = null;
  private cast: Cast | null = null;
  private actor: Actor | null = null;
  private other: Actor | null = null;
  private weather: Glide = resting(0.5);
  private zoom: Glide = resting(1);
  private lights = new Map<string, Light>();
  private size = { width: 1, height: 1, ratio: 1 };
  private lastPaint = 0;
  private now = 0;

  constructor(
    private readonly scene: Scene,
    private motion: Motion,
    private readonly fail: (error: unknown) => void,
  ) {
    this.place = new PlaceView(scene);
    this.customer = new PersonView(scene, 'customer', (layer) =>
      layer === 'front' ? DEPTH.front : DEPTH.customer + LAYER_DEPTHS[layer],
    );
    this.companion = new PersonView(scene, 'companion', (layer) => DEPTH.companion + LAYER_DEPTHS[layer]);
    this.props = new PropsView(scene, DEPTH.props);
    scene.events.on(CANVAS_RETURNED, () => this.stand());
  }

  /** True once somebody or some place is on screen. */
  get isShowing(): boolean {
    return this.cast !== null;
  }

  setMotion(motion: Motion): void {
    this.motion = motion;
    if (motion !== 'full') this.jump();
  }

  /** Nobody and nothing of a talk is shown until the next. */
  leave(): void {
    if (this.view === null) return;
    this.view = null;
    this.cast = null;
    this.place.hide();
    this.customer.hide();
    this.companion.hide();
    this.props.show([]);
    this.scene.cameras.main.setZoom(1);
  }

  /** Turns the stage to `view`; a new place or person is fetched first, while the old one stays. */
  show(view: StageView): void {
    const before = this.view;
    this.view = view;
    if (this.cast?.key !== castKey(view)) {
      this.load(view);
    } else if (before !== null) {
      this.follow(view, before);
    }
    if (before === null || view.props.join() !== before.props.join()) this.lay(view.props);
  }

  private lay(ids: readonly string[]): void {
    loadProps(ids)
      .then((props) => {
        if (this.view?.props.join() === ids.join()) this.props.show(props);
      })
      .catch(this.fail);
  }

  private load(view: StageView): void {
    const key = castKey(view);
    loadCast(view)
      .then((cast) => {
        if (this.view === null || castKey(this.view) !== key) return;
        this.cast = cast;
        this.enter(this.view);
      })
      .catch(this.fail);
  }

  private enter(view: StageView): void {
    this.lights = new Map();
    this.weather = resting(weatherOf(view.feeling));
    this.zoom = resting(1);
    this.actor = startActor(acted(view), this.now, this.motion);
    this.other = startActor(this.companionView(view), this.now, this.motion);
    this.stand();
    performance.mark(ENTERED);
    const { main } = this.scene.cameras;
    if (this.motion === 'full') main.fadeIn(SCENE_CHANGE, ...ROOM_DARK);
  }

  private follow(view: StageView, before: StageView): void {
    if (this.actor === null || this.other === null) return;
    this.actor = direct(this.actor, acted(view), this.now, this.motion);
    this.other = direct(this.other, this.companionView(view), this.now, this.motion);
    if (view.feeling !== before.feeling) this.changeWeather(view);
    if (view.turningPoint !== before.turningPoint) this.moveCamera(view.turningPoint);
  }

  /** What the companion is seen to do: a milder mood, no words, arms down. */
  private companionView(view: StageView): Acted {
    const quiet = { pose: 'down', channel: 'counter', motion: 'none', step: 'still' } as const;
    return { ...view, ...quiet, face: sharedFace(view.face), person: `${view.person} companion` };
  }

  private changeWeather(view: StageView): void {
    const length = view.turningPoint ? WEATHER_CHANGE.turningPoint : WEATHER_CHANGE.small;
    const to = weatherOf(view.feeling);
    this.weather = towards(this.weather, to, this.now, lasting(this.motion, length));
    this.place.fadeTo(to);
  }

  private moveCamera(isClose: boolean): void {
    if (this.motion !== 'full') return;
    this.zoom = towards(this.zoom, isClose ? CAMERA.close : 1, this.now, isClose ? CAMERA.in : CAMERA.out);
  }

  /** Everything at its end, in one frame. */
  private jump(): void {
    if (this.view === null || this.cast === null) return;
    this.enter(this.view);
  }

  /** The host has a new size, in CSS pixels. */
  resize(width: number, height: number, devicePixelRatio: number): number {
    const ratio = pixelRatio({ width, height }, devicePixelRatio);
    this.size = { width, height, ratio };
    this.stand();
    return ratio;
  }

  private window(cast: Cast): Window {
    const { width, height, ratio } = this.size;
    const frame = frameFor({ width, height }, headOf(cast.look, cast.backdrop.customer), PLACE);
    const scale = frame.scale * ratio;
    return {
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
      place: { scale, x: -frame.left * scale, y: -frame.top * scale },
    };
  }

  /** Puts everyone in their place at the present size and weather. */
  private stand(): void {
    const { cast } = this;
    if (cast === null) return;
    const window = this.window(cast);
    this.place.stand(cast.backdrop, window, this.weather.to);
    this.props.stand(cast.backdrop, window);
    this.customer.stand(window, cast.backdrop.customer);
    if (cast.companion === null) this.companion.hide();
    else this.companion.stand(window, cast.companion.spot);
    const head = headOf(cast.look, cast.backdrop.customer);
    const faceY = window.place.y + ((head.crown + head.chin) / 2) * window.place.scale;
    this.scene.cameras.main.setOrigin(0.5, Math.min(1, Math.max(0, faceY / window.height)));
    this.lastPaint = 0;
  }

  private lightOn(look: Look, cast: Cast, weather: number): Light {
    const step = Math.round(weather * LIGHT_STEPS);
    const key = `${look.skin} ${step}`;
    const known = this.lights.get(key);
    if (known !== undefined) return known;
    const light = figureLight(lightFor(cast.backdrop.light, step / LIGHT_STEPS), look);
    this.lights.set(key, light);
    return light;
  }

  /** One frame. */
  update(now: number): void {
    this.now = now;
    const { cast, actor, other } = this;
    if (cast === null || actor === null || other === null) return;
    const weather = valueAt(this.weather, now);
    this.place.update(weather, this.faded(now), now, { rains: this.motion === 'full', lives: this.isAlive() });
    this.props.update(weather);
    const isPaintTime = now - this.lastPaint >= PAINT_EVERY;
    if (isPaintTime) this.lastPaint = now;
    this.act(this.customer, actor, cast, cast.look, weather, isPaintTime);
    if (cast.companion !== null) this.act(this.companion, other, cast, cast.companion.look, weather, isPaintTime);
    this.scene.cameras.main.setZoom(valueAt(this.zoom, now));
  }

  /** At a turning point everyone holds their breath; nothing but the face and the rain moves. */
  private isAlive(): boolean {
    return this.motion === 'full' && this.view?.turningPoint !== true;
  }

  private faded(now: number): number {
    const { start, length } = this.weather;
    return isOver(this.weather, now) ? 1 : valueAt({ from: 0, to: 1, start, length }, now);
  }

  private act(person: PersonView, actor: Actor, cast: Cast, look: Look, weather: number, isPaintTime: boolean): void {
    const { face, pose, movement, breath, stride } = momentOf(actor, this.now, this.motion);
    if (stride.away >= 1) return person.hide();
    if (isPaintTime) person.show({ look, face, pose, light: this.lightOn(look, cast, weather) });
    person.move(movement, breath, -stride.away * this.wayOut(cast));
  }

  /** Canvas pixels from the customer's spot to where the left edge of the picture hides all of them. */
  private wayOut(cast: Cast): number {
    const { place } = this.window(cast);
    const { x, scale } = cast.backdrop.customer;
    const [left] = shownPart(this.window(cast));
    return (x - left + (FIGURE.width / 2) * scale) * place.scale;
  }
}
