/** Words of the surfaces on which a customer writes, fetched only where one is shown. */
export const enSurface = {
  chatWith: (name: string) => `Chat with ${name}`,
  writes: (name: string) => `${name} is writing`,
  from: 'From',
  to: 'To',
  you: 'You',
  subject: 'Subject',
  public: 'Public. Everyone can read what you answer.',
  private: 'Private. Only the two of you can read this.',
  answer: 'Your public answer',
  answerPrivate: 'Your private message',
};
