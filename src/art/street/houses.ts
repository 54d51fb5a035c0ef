import type { Building } from '../../core/vocabulary/buildings';
import { airport } from './houses/airport';
import { bank } from './houses/bank';
import { cafe } from './houses/cafe';
import { clinic } from './houses/clinic';
import { corner } from './houses/corner';
import { hotel } from './houses/hotel';
import type { House } from './houses/house';
import { insurer } from './houses/insurer';
import { shop } from './houses/shop';
import { telecom } from './houses/telecom';
import { utility } from './houses/utility';

export const HOUSES: Readonly<Record<Building, House>> = {
  cafe,
  bank,
  airport,
  insurer,
  hotel,
  telecom,
  clinic,
  shop,
  utility,
  corner,
};
