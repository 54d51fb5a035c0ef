import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { enRoom, type RoomMessages } from '../locales/enRoom';

/** The words of the wall; English where no other language is provided. */
export const RoomWords = createContext<RoomMessages>(enRoom);

export const useRoomWords = (): RoomMessages => useContext(RoomWords);
