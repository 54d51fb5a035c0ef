import type { HairStyle, Look } from '../look';
import { afroBack, afroFront } from './hair/afro';
import { baldBack, baldFront } from './hair/bald';
import { bobBack, bobFront } from './hair/bob';
import { braidsBack, braidsFront } from './hair/braids';
import { bunBack, bunFront } from './hair/bun';
import { curlsBack, curlsFront } from './hair/curls';
import { fadeBack, fadeFront } from './hair/fade';
import { fringeBaldBack, fringeBaldFront } from './hair/fringeBald';
import { hijabBack, hijabFront } from './hair/hijab';
import { locsBack, locsFront } from './hair/locs';
import { longBack, longFront } from './hair/long';
import { messyBack, messyFront } from './hair/messy';
import { ponytailBack, ponytailFront } from './hair/ponytail';
import { sidePartBack, sidePartFront } from './hair/sidePart';
import { turbanBack, turbanFront } from './hair/turban';
import { twistsBack, twistsFront } from './hair/twists';
import { wavesBack, wavesFront } from './hair/waves';
import type { Sitter } from './sitter';

interface Hair {
  /** Behind neck and shoulders. */
  readonly back: (sitter: Sitter) => void;
  /** Over the forehead. */
  readonly front: (sitter: Sitter) => void;
  /** How far it rises over the crown, in figure units. */
  readonly rise: number;
  /** Whether it hides the ears, and the lines of the forehead. */
  readonly hidesEars?: boolean;
  readonly hidesForehead?: boolean;
  /** Whether the forehead has no shadow of hair on it. */
  readonly isBare?: boolean;
}

/** Every way to wear hair or to cover it. */
export const HAIR: Readonly<Record<HairStyle, Hair>> = {
  afro: { back: afroBack, front: afroFront, rise: 90 },
  fringeBald: { back: fringeBaldBack, front: fringeBaldFront, rise: 9, isBare: true },
  hijab: { back: hijabBack, front: hijabFront, rise: 42, hidesEars: true, hidesForehead: true },
  turban: { back: turbanBack, front: turbanFront, rise: 70, hidesForehead: true },
  bob: { back: bobBack, front: bobFront, rise: 40, hidesEars: true, hidesForehead: true },
  messy: { back: messyBack, front: messyFront, rise: 54 },
  waves: { back: wavesBack, front: wavesFront, rise: 52, hidesEars: true },
  twists: { back: twistsBack, front: twistsFront, rise: 50 },
  bun: { back: bunBack, front: bunFront, rise: 80 },
  bald: { back: baldBack, front: baldFront, rise: 6, isBare: true },
  fade: { back: fadeBack, front: fadeFront, rise: 26 },
  curls: { back: curlsBack, front: curlsFront, rise: 58 },
  locs: { back: locsBack, front: locsFront, rise: 42 },
  long: { back: longBack, front: longFront, rise: 38, hidesEars: true },
  ponytail: { back: ponytailBack, front: ponytailFront, rise: 50, hidesForehead: true },
  braids: { back: braidsBack, front: braidsFront, rise: 52 },
  sidePart: { back: sidePartBack, front: sidePartFront, rise: 44 },
};

/** How far hair or headwear rises over the crown, in figure units. */
export const hairRise = ({ hair }: Look): number => HAIR[hair].rise;
