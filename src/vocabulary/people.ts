/** Words for people, folded. */
export interface PeopleWords {
  /** Beginnings of words that name a group, by the ids that the built-in profiles use. */
  groups: Readonly<Record<string, RegExp>>;
  /** Beginnings of words for people in particular beyond the groups. "Residents" is everybody. */
  inParticular: RegExp;
  /** People with little money, or what is meant for them. */
  lowIncome: RegExp;
}
