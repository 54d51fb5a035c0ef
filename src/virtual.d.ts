declare module 'virtual:catalogue' {
  export const catalogue: import('./core/scenario/check/check').Catalogue;
}

declare module 'virtual:home' {
  export const items: readonly import('./app/view').LibraryItem[];
  export const faulty: readonly import('./app/view').FaultyFile[];
}

declare module 'virtual:shelf' {
  export const titles: Readonly<Record<string, string>>;
  export const feedback: Readonly<Record<string, () => Promise<{ default: import('./core/scenario/pack').Feedback }>>>;
  export const loaders: Readonly<Record<string, () => Promise<{ default: import('./app/ports').ShippedScenario }>>>;
}

declare module 'virtual:plans' {
  export const plans: readonly import('./core/model/plan').TeamPlan[];
  export const faulty: readonly import('./app/view').FaultyFile[];
}

/** Howler without its spatial plugin; the same exports. */
declare module 'howler/dist/howler.core.min.js' {
  export * from 'howler';
}
