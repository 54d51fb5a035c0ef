import type { Acts } from '../game';

/** What can be done where a turn could not be kept, or a newer build lies ready. */
export const keepingActs: Acts<'saving.retry' | 'saving.download' | 'build.told' | 'build.take'> = {
  'saving.retry': ({ saving }) => saving.flush(),
  'saving.download': (game) => {
    import('../book/dataFiles').then(
      ({ saveUnkept }) => saveUnkept(game),
      () => undefined,
    );
  },
  'build.told': (game, { news }) => game.change({ build: news }),
  'build.take': ({ ports }) => ports.takeBuild(),
};
