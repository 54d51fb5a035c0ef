/** Nouns that give a person a gender or an age. */
export const SOMEONE = `
girl, girls, boy, lad, lass, lady, ladies, woman, man, gentleman, bloke, guy, chap, fella, fellow, kid, youngster,
dude, miss, missy, madam, ma'am, sir, son, sonny
`;

/** Ways to say how old someone at work seems. */
export const STAFF_AGE = `
barely out of school, straight out of school, fresh out of school, old enough to be, young enough to be, half my age,
just a kid, only a kid, wet behind the ears
`;

/** A rule of the house laid at the door of the one who has to keep it. */
export const POLICY_BLAME = `
your policy, your policies, your fees, your prices, you refused, you refuse to, you would not let, you wouldn't let,
you would not allow, you wouldn't allow, you charged, you denied, you turned her down, you turned him down,
you turned them down, you hid behind the rule, you stuck to the rule, you enforced, you made the rule, you won't let
`;
