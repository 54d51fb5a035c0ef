/** The name of the browser's database for the person's own library. */
export const OWN_SHELF = 'turnaround-own';

/** Whether the person has a library of their own here: nobody else fetches what it takes. Where the browser cannot say, one may be there. */
export const hasOwnShelf = async (): Promise<boolean> =>
  'databases' in indexedDB ? (await indexedDB.databases()).some(({ name }) => name === OWN_SHELF) : true;
