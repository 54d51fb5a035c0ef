/** Speech spelled to sound like an accent. It mocks the speaker, and nobody can translate it. */
export const RESPELLED = `
dat, dem, dese, ze, zis, zat, zey, zere, zem, zink, ees, eet, leetle, beeg, vould, velcome, vhat, vhy, vhere,
vill you, vot, wiz you, wiz me, sank you, tank you, pliz, pleez, pleeze, mistah, sah, plis, nuffink, nuffin, sumfink,
somefink, anyfink, fank, fanks, fink so, bruvver, muvver, wot, guvnor, guv, guv'nor, me duck, oop, reet, whaddya, sez,
wuz, gud, enuff, luv, tha knows, ye ken, dinnae, cannae, wouldnae, didnae
`;
