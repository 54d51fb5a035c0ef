import type { ComponentType, VNode } from 'preact';
import type { Page } from '../app/view';
import type { PageMessages } from '../locales/messages';
import { lazy } from './lazy';

interface PageProps {
  readonly page: Page;
}

/** The pages beside the plays, each fetched when it is opened. */
export function pageIn(own: PageMessages): ComponentType<PageProps> {
  const Notebook = lazy(() =>
    Promise.all([import('./notebook'), own.loadNotebook()]).then(([module, words]) => module.notebookIn(words)),
  );
  const Data = lazy(() =>
    Promise.all([import('./data'), own.loadData()]).then(([module, words]) => module.dataIn(words)),
  );
  const Class = lazy(() =>
    Promise.all([import('./class'), own.loadClass()]).then(([module, words]) => module.classIn(words)),
  );
  const Walk = lazy(() =>
    Promise.all([import('./walk'), own.loadWalk()]).then(([module, words]) => module.walkIn(words)),
  );
  return function BesideThePlays({ page }: PageProps): VNode {
    switch (page.name) {
      case 'notebook':
        return <Notebook notebook={page.notebook} />;
      case 'data':
        return <Data data={page.data} />;
      case 'class':
        return <Class cohort={page.cohort} />;
      case 'walk':
        return <Walk walk={page.walk} />;
    }
  };
}
