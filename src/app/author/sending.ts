import { piecesOf, type Piece } from './pieces';

/** Sends a value in pieces; `moment` lets the page go on between two of them. */
export async function sendInPieces(
  value: unknown,
  post: (piece: Piece) => void,
  moment: () => Promise<void>,
): Promise<void> {
  for (const piece of piecesOf(value)) {
    post(piece);
    await moment();
  }
}
