import type { SignatureWords } from '../signatures';

export const signatures: SignatureWords = {
  open: /not|pending|open|outstanding|requested|sent|await\w*|to be|tbc|tba|planned|expected|due|by (?:the|end)|returned|refused|declined|queried/,
  filler: /on|by|the|dated|date|signed|sign|off|done|yes|ok|okay/,
  closing:
    /signed\b|signature|(?:respectfully )?submitted\b|(?:approved|prepared|reviewed|authored|report) by\b|reviewed:|attest\b|approved as to form|contact\b|for (?:further|more) information|_{4,}|(?:chief executive|director of .{1,60}|(?:city|town) (?:manager|clerk|attorney))$/u,
};
