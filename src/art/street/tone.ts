import { type Colour, mix, multiply } from '../colour';
import { byWeather } from '../light';

/** The hour: the street goes with the page, by day or as the lamps come on. */
export type Hour = 'day' | 'dusk';

/** How a part of the street is lit: `weather` is 0 misery to 1 magic. */
export interface Tone {
  readonly hour: Hour;
  readonly weather: number;
  /** True where nobody has been yet: no weather of its own, only mist. */
  readonly misty: boolean;
  /** The light as a placement: a group at `at` stands in it. */
  readonly at: { readonly tint: Colour; readonly saturation: number };
  /** What shines through a window. */
  readonly glass: Colour;
  /** How far lamps are on, 0-1. */
  readonly lamps: number;
}

const DUSK = '#8E86BE';
/** The weather of a place that has none of its own. */
export const MIST_WEATHER = 0.6;

const tintOf = (weather: number): Colour => byWeather(weather, '#7F8CAE', '#A4AEC4', '#DADBDC', '#FFF2DE', '#FFF6E6');

/** The light on a house, or on the ground between them. `feeling` null is mist. */
export function toneOf(feeling: number | null, hour: Hour): Tone {
  const misty = feeling === null;
  const weather = feeling ?? MIST_WEATHER;
  const isDusk = hour === 'dusk';
  const day = misty ? '#E9E9EE' : tintOf(weather);
  const saturation = misty ? 0.62 : byWeather(weather, 0.52, 0.7, 0.88, 1.02, 1.14);
  return {
    hour,
    weather,
    misty,
    at: { tint: isDusk ? multiply(mix(day, '#ffffff', 0.25), DUSK) : day, saturation },
    glass: glassOf(weather, misty, isDusk),
    lamps: isDusk ? 1 : misty ? 0.2 : byWeather(weather, 0.9, 0.5, 0.1, 0, 0),
  };
}

function glassOf(weather: number, misty: boolean, isDusk: boolean): Colour {
  if (misty) return isDusk ? '#8C86A8' : '#E3E0D6';
  if (isDusk) return byWeather(weather, '#4E5578', '#6E6C86', '#C9A878', '#FFCF7E', '#FFE09A');
  return byWeather(weather, '#4E5C7A', '#70839A', '#A3BEC6', '#F3D9A0', '#FFD682');
}

/** A colour of the sky or the land, which no house's weather changes. */
export function landColour(hour: Hour, weather: number, ...keys: [Colour, Colour, Colour, Colour, Colour]): Colour {
  const day = byWeather(weather, ...keys);
  return hour === 'dusk' ? multiply(day, '#7C88B6') : day;
}

/** The sky from above to the horizon. */
export function skyColours({ hour, weather }: Tone): readonly [Colour, Colour] {
  if (hour === 'dusk') {
    return [
      byWeather(weather, '#232A4A', '#28305A', '#2C3668', '#303C78', '#324284'),
      byWeather(weather, '#5A5A7C', '#76698A', '#A27F92', '#E09A84', '#F2A97E'),
    ];
  }
  return [
    byWeather(weather, '#66738F', '#8391AB', '#9CB6CC', '#86BEDC', '#76B8E2'),
    byWeather(weather, '#A3A8B4', '#BCC0C4', '#E2E0D8', '#F8E8CA', '#FFE9BE'),
  ];
}

/** Grass, `depth` 0-1 of the way into the air. */
export const hillColour = (tone: Tone, depth: number): Colour => {
  const { hour, weather } = tone;
  const near = landColour(hour, weather, '#53665F', '#6A8468', '#86AE70', '#82B868', '#84C05E');
  return mix(near, skyColours(tone)[1], depth);
};
