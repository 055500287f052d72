import type { ExemptKindWords } from '../exempt-kinds';

export const exemptKinds: readonly ExemptKindWords[] = [
  {
    kind: 'minutes',
    title:
      '^(?:draft )?minutes\\b|(?:approval|approving|approve|confirmation|adoption) of (?:the )?(?:\\w+ )?minutes|approving the minutes|minutes of (?:the )?',
    decision: '(?:approve|confirm|sign) the minutes',
  },
  {
    kind: 'agenda',
    title:
      'calendar of meetings|meeting (?:calendar|schedule|dates)|(?:schedule|programme|dates) of meetings|(?:approval|adoption|order) of (?:the )?agenda|order of business|forward plan\\b|consent calendar$|committee work programme',
  },
  {
    kind: 'inquiry',
    title:
      '(?:response|answer|reply)\\b.{0,40}(?:question|written question|petition query)|^questions? (?:from|by)|written questions|freedom of information request',
  },
  {
    kind: 'street-name',
    title:
      'street nam|naming of (?:a |the |new )*(?:streets?|roads?|bridges?|parks?|buildings?|schools?|squares?)|renaming\\b|road naming',
  },
  {
    kind: 'staffing',
    title:
      'pay policy|collective bargaining|(?:appointment|recruitment|designation) of (?:the |a |an )?(?:\\w+ ){0,3}(?:director|chief executive|chief|head|monitoring officer|section 151 officer|returning officer|city manager|city attorney|head of paid service)|severance|position classification|salary (?:ordinance|schedule)|members.? allowances|pension discretion|gender pay gap report|labor agreement|job descriptions?',
  },
  {
    kind: 'election',
    title:
      'election of (?:a |the )?(?:chair|vice|mayor|deputy|leader|lord mayor|president)|^elections? (?:to|of)|certif\\w+ (?:of )?(?:the )?election|canvass of (?:the )?vote|nomination of',
    decision: '^\\W*to elect',
  },
  {
    kind: 'appointment',
    title:
      '(?:re)?appointments?\\b.{0,30}(?: to | of |outside bod|member|trustee|governor|representative)|outside bodies|membership of (?:the )?(?:committee|panel|board|sub)|committee (?:membership|seats)|membership of (?:cabinet|outside|council) bod|(?:designation|selection) of (?:a |the )?voting delegate|political (?:balance|proportionality)|allocation of seats|resignation of',
    decision:
      '(?:appoint|reappoint|nominate) (?:\\w+ ){0,4}(?:member|representative|governor|trustee)',
  },
  {
    kind: 'honour',
    title:
      'honorary|civic awards?|freedom of the (?:city|borough|town|county)|proclamation|commendation|recogni[sz]ing|recognition of (?:service|\\w+ day)|certificate of appreciation|in memoriam|condolence|mayor.?s awards?',
    decision: 'will proclaim|proclaims?\\b',
  },
  {
    kind: 'rules-of-procedure',
    title:
      'constitution\\b|standing orders|scheme of delegation|rules of procedure|code of conduct|financial regulations|contract procedure rules|delegated authority for the|meeting protocol|rules of order|council rules',
  },
  {
    kind: 'annual-accounts',
    title:
      'statements? of accounts|annual accounts|auditor|audit (?:report|plan|progress|opinion|findings)|internal audit|external audit|treasury management (?:mid|outturn|annual|activity|quarter)|annual comprehensive financial report|risk register|annual governance statement',
  },
];
