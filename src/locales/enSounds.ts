/** Sounds that mean something, in words. Those that a line names, as their cards have them; and what the weather does. */
export const enSounds = {
  named: {
    'phone-ring': 'A phone rings',
    'door-bell': 'A doorbell rings',
    'baby-cries': 'A baby cries',
    announcement: 'An announcement is made',
    keys: 'Keys jingle',
    'cup-down': 'A cup is put down',
    'message-in': 'A message comes in',
    'train-in': 'A train comes in',
    paper: 'Paper rustles',
    kettle: 'A kettle boils',
    'dog-bark': 'A dog barks',
    'door-closes': 'A door closes',
  } as Readonly<Record<string, string>>,
  weather: {
    rainStops: 'The rain stops',
    rainStarts: 'It starts to rain',
    birdsStart: 'Birds begin to sing',
    birdsStop: 'The birds go quiet',
  },
};
