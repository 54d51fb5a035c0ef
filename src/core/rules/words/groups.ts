/** Words that put a customer into a group: faith, origin, age, body, love. Small letters stand for either. */
export const GROUPS = `
muslim, christian, jewish, hindu, sikh, buddhist, catholic, atheist, hijab, headscarf, turban
immigrant, immigrants, foreigner, foreigners, refugee, refugees, accent, broken english, second language, native speaker
african, american, arab, asian, chinese, french, german, greek, indian, irish, italian, japanese, korean, mexican, nigerian,
pakistani, polish, portuguese, romanian, russian, somali, spanish, syrian, turkish, ukrainian
elderly, pensioner, old lady, old man, old woman, in her seventies, in his seventies, in her eighties, in his eighties
wheelchair, disabled, deaf, autistic, dyslexic, gay, lesbian, transgender, single mother, single mum
`;

/** Groups that are also everyday words in small letters, so that only the capital tells. */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(['polish', 'catholic', 'french', 'american', 'turkish']);
