import type { SignatureWords } from '../signatures';

export const signatures: SignatureWords = {
  open: /not|pending|open|outstanding|requested|sent|await\w*|to be|tbc|tba|planned|expected|due|by (?:the|end)|returned|refused|declined|queried/,
  filler: /on|by|the|dated|date|signed|sign|off|done|yes|ok|okay/,
};
