/** Word of mouth: what the next customer read before coming. */
export const enHeard = {
  title: 'Read this today',
  says: (name: string) =>
    `${name} found this review before the talk. It is what a customer wrote after an earlier play of yours.`,
  stars: (stars: number) => `${stars} of 5 stars`,
};
