/** What the names of registered firms end in, in any country. */
export const FIRMS = `
inc, ltd, llc, llp, plc, corp, corporation, pty, gmbh, ag, kg, oy, bv, sarl, spa
`;
