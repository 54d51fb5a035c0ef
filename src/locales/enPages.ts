/** The words of pages beside the plays, each loaded when its page is opened. */
export const enPages = {
  loadNotebook: () => import('./enNotebook').then((module) => module.enNotebook),
  loadData: () => import('./enData').then((module) => module.enData),
  loadClass: () => import('./enClass').then((module) => module.enClass),
  loadWalk: () => import('./enWalk').then((module) => module.enWalk),
};
