/** Lines that mean the opposite of what they say. Who takes words as they stand is lost there. */
export const SARCASM = `
sarcastic, sarcastically, ironic, ironically, mocking, mockingly, sneering, oh great, oh brilliant, oh wonderful,
oh lovely, oh fantastic, oh perfect another, well that's just great, that's just great, that's just perfect,
that's just wonderful, that's just lovely, that is just great, that is just perfect, that is just wonderful,
that is just lovely, yeah right, how nice for you, how lovely for you, how very helpful,
how helpful, very funny, big surprise, what a surprise, surprise surprise, no kidding, you don't say, thanks a bunch,
thanks for nothing, good luck with that, just what i needed, just what we needed, that's all i need,
that's all i needed, well done you, nice try, nice going, good job you, aren't you clever, aren't you kind, bravo,
slow clap, lucky me, lucky us, what could possibly go wrong, as if you care, oh really now, i can hardly wait,
can't wait for that
`;
