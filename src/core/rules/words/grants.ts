/** What only someone who may can give: money, and things for nothing. */
export const GRANTS = `
free, refund, refunded, money back, voucher, vouchers, discount, on us, on the house, no charge, compensation,
compensate, upgrade, waive, waived, half price, for nothing, gift card, cash back, credit you, credit your,
credit to your, off the bill
`;
