/** A building or place with the name that tells it from others: "Feuerwache" "Nord". Not folded. */
export interface PlaceWords {
  /** Both, in the groups `kind` and `name`; used by itself, so that it may capture. */
  named: RegExp;
  /** In front of a name without telling it from others, folded. */
  articles: RegExp;
}
