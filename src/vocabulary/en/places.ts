import type { PlaceWords } from '../places';

export const places: PlaceWords = {
  named:
    /(?<!\p{L})(?<name>\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{2,30}){0,2}) (?<kind>Primary School|High School|Secondary School|Academy|Library|Leisure Centre|Fire Station|Community Centre|Day Centre|Recreation Center|Park|Depot|Nursery|Town Hall|Ward)(?!\p{L})/u,
  articles: /the|new|old|at|for|from/,
};
