import { counting } from '../plural';

export const counted = counting('de');
