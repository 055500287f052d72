import type { EvasionWords } from '../evasion';

export const evasion: EvasionWords = {
  sentences: [
    // A reference to another place, with nothing said here.
    '(?:please )?(?:see|refer to|as per|per) (?:the )?(?:main |body of the |attached )?(?:report|above|below|paragraph|section|appendix|annex|background|body of|comments|recommendation|covering)s?.{0,30}',
    '(?:these |they |this )?(?:are |is )?(?:as )?(?:set out|contained|covered|detailed|included|described|outlined|addressed) (?:in|within|above|below|elsewhere)(?: the| this)?(?: main| body of the| attached)?(?: report| appendix| paper| section| paragraph)?s?(?: \\d[0-9 ]{0,6})?(?: above| below)?',
    'as (?:above|below|before|previous)(?: report)?',
    String.raw`(?:please )?(?:see|refer to|cf) (?!.*\b\d+ (?:t|kg|kwh|mwh|gwh|prozent|percent|euro|tonn)).{1,80}`,
    '(?:reference is made to|attention is drawn to) .{1,80}',
    // No entry at all.
    'n ?/? ?a|not (?:applicable|required|needed)|no comments?|nil return',
    // Not known, or not yet.
    '(?:not (?:yet )?known|unknown|to follow|to be (?:confirmed|assessed|advised|determined|completed|reviewed|considered)|under (?:review|consideration)|(?:is |are |will be |being )+(?:assessed|considered|reviewed|confirmed)(?: later| in due course| at a later (?:stage|date)| as part of .{0,40})?|to be (?:assessed|confirmed|determined|considered) .{0,30}|(?:an? |the )?(?:full )?(?:equality |climate |impact |eqia |eia )*(?:assessment|screening|eqia|eia) (?:has been|was|is being|will be) (?:completed|undertaken|carried out|attached)(?: and is attached)?(?: .{0,40})?)',
    'none (?:identified|known|anticipated|at this (?:time|stage))|no(?:ne)? issues?(?: identified)?',
    // True of everything.
    'all (?:residents|citizens|people|communities|groups|users) (?:will )?(?:benefit|are affected)(?: equally)?(?: from .{0,40})?',
    'everyone (?:will )?benefits?(?: equally)?|(?:applies|is open) to (?:all|everyone)(?: equally)?',
    '(?:the )?(?:public sector )?equality duty has been considered|the equality act has been considered',
  ],
  abbreviations: /(?!)/,
  nothingConsidered: {
    topic: /(?!)/,
    none: /none|no|n\/a/,
    rest: /options?|considered|available|were|have|been|other/,
  },
  effectOnly:
    'affect benefi impact effect advantag disadvantag burden generally overall particular especially also measure proposal report decision expect likely potential group people resident household communit everyone equal social posit negat improv worse consider regard some slight strong may might could would',
  small:
    'the a an is are was be been being will of to in on for from by with as at this that these those it its has have and or not no they them their there from more less some all any can',
  people: /tenant|disabled|older|younger|young|children|women|low|income|incomes|poor|parents?/,
};
