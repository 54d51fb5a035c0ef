/** What can only be said of a person: after "you are", feedback speaks of who someone is. */
export const JUDGING = `
rude, careless, lazy, heartless, uncaring, thoughtless, selfish, arrogant, stupid, foolish, silly, useless, hopeless,
incompetent, unprofessional, dishonest, liar, insensitive, unkind, cruel, mean, defensive, weak, clumsy, naive,
ignorant, immature, unhelpful, inattentive, aggressive, robotic, pushy, bossy, sloppy, negligent, cold, callous,
sarcastic, bad at, no good at, not good at, bad listener, poor listener, good listener, people person, kind person,
good person, bad person, caring person, brilliant, talented, gifted, clever, a natural, born for, the kind of person,
the type of person
`;
