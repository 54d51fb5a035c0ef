/** What stands around the facilitator's guide where it is a page; what it says itself is scenarios/sessions/README.md. */
export const enGuide = {
  brand: 'Turnaround',
  title: 'The facilitator’s guide',
  fields: 'Every field of a session plan',
  door: 'To the door',
  guide: 'To the guide',
  skip: 'Skip to the words',
  contents: 'Contents',
  table: (number: number, heading: string) => `${heading}, table ${number}`,
  example: (number: number, heading: string) => `${heading}, example ${number}`,
};
