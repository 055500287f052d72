/** Name of something that is asked, and what helps to answer it. */
export interface Asked {
  label: string;
  help: string;
}

/** What a kind of activity is called, and what is asked for it. */
export interface KindWords extends Asked {
  inputs: Record<string, Asked>;
  choices: Record<string, Asked>;
}
