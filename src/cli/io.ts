/** What the command line needs of the world; tests give their own. */
export interface Io {
  /** Folder that relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  out: (text: string) => void;
  err: (text: string) => void;
  /** ISO date and time. */
  now: () => string;
}
