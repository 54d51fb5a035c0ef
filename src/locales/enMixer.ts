/** How loud what is. */
export const enMixer = {
  volumes: 'How loud',
  groups: { ambience: 'The place', voices: 'Voices', interface: 'Buttons' },
  gentle: 'Turn the heat down',
  gentleHint: 'Softer voices and sounds. Nothing else changes.',
};
