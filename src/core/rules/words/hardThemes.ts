/** Themes that may hurt a learner who has lived through them. */
export const HARD_THEMES = `
died, funeral, bereaved, bereavement, passed away, grief, grieving, mourning, widow, widower, hospice, terminally ill,
terminal illness, cancer, miscarriage, stillborn, dementia, late husband, late wife, late father, late mother,
late son, late daughter, suicide, suicidal, kill myself, self harm, overdose, addiction, alcoholic, eating disorder,
panic attack, depression, abuse, abusive, abused, violence, violent, assault, assaulted, domestic violence, rape,
stalker, stalking, threatened to, threatens to, threatening, racist, racism, homophobic, beaten up, homeless,
eviction, evicted, bailiff, bailiffs, bankrupt, bankruptcy, no heating, no food, vulnerable, car crash, heart attack,
ambulance, intensive care
`;
