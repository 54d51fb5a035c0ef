import type { Pen } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';
import { ellipsePath } from '../../../src/art/shapes';

function drawKey(pen: Pen): void {
  pen.group({ rotate: 17, originX: -20, originY: -46 }, () => {
    pen.path(`${ellipsePath(-20, -46, 30, 25)}${ellipsePath(-20, -46, 15, 11)}`, '#B9C0C8', { fillRule: 'evenodd' });
    pen.path('M8 -53H96V-40H88V-22H76V-32H68V-24H56V-40H8Z', '#B9C0C8');
    pen.line('M10 -50H92', '#F0F4F6', 3);
    pen.line(ellipsePath(-20, -47, 27, 22), '#F0F4F6', 2, { opacity: 0.7, dash: '60 100' });
  });
}

/** The key of a room on its brass tag: what a late guest wants most. */
export const prop: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.path('M-112 -6Q-70 12 0 6T112 0Q104 -30 40 -34L-96 -44Z', '#2a1240', { opacity: 0.2 });
      drawKey(pen);
      pen.line(ellipsePath(-46, -64, 19, 22), '#8E96A2', 5.5);
      pen.path(
        'M-66 -76L-44 -52L-46 -16Q-48 -2 -60 -2L-100 -6Q-114 -8 -114 -22L-108 -58Q-106 -64 -100 -66Z',
        '#C08E2E',
      );
      pen.path(
        'M-68 -82L-46 -58L-48 -22Q-50 -8 -62 -8L-102 -12Q-116 -14 -116 -28L-110 -64Q-108 -70 -102 -72Z',
        '#E9B44C',
      );
      pen.path('M-104 -66Q-84 -74 -70 -76Q-98 -56 -106 -22Q-112 -22 -112 -30Z', '#FFEBB8', { opacity: 0.75 });
      pen.ellipse(-64, -64, 6, 6, '#6B4330');
      pen.ellipse(-82, -34, 16, 15, '#B07C22');
      pen.path('M-92 -38q10 -12 20 -1v16h-6v-10h-8v9h-6Z', '#FFF1C4');
    }),
};
