import type { HeadDataWords } from '../head-data';
import { never } from '../pattern';

export const headData: HeadDataWords = {
  titleLabels:
    /item|subject|subject matter|report title|title|title of (?:the )?(?:report|paper|decision)|re|topic|item title|agenda item title|decision title|proposal title/,
  longTitles: /an? (?:resolution|ordinance|by-?law|local law|act|motion) \w+ing\b/,
  titleSupplement: never,
  otherLabels:
    /date|meeting(?: date)?|to|from|by|cc|report (?:of|by|to|from|author|no|number|ref\p{L}*)|author|contact(?: officer)?|lead (?:officer|member)|officer|portfolio(?: holder)?|cabinet member|wards?(?: affected)?|key decision|classification|status|version|page|agenda item.*|item.*|reference|ref|our ref|file|department|directorate|exempt.*|appendices|attachments?|decision (?:type|maker|date)|for|purpose/u,
  numberedPapers: never,
  namedPapers:
    /(?:council |cabinet |staff |committee |officer )?report|file|(?:key |officer )?decision|document|paper|legistar|(?:council )?bill|ordinance|resolution|agenda (?:bill|memo|report)/,
  shortPapers: never,
  weakReferences: /our ref|ref|reference/,
  agendaItems: /(?:(?:council|meeting|board) )?(?:agenda )?item/,
  otherNumbers:
    /(?:\p{L}+ )*(?:meeting|tele|phone|tel\b|fax|account|item|page|contract|job|project|cip|bid|rfp|tender|ward|district|lot|parcel|unit|version|appendix|annex|fund|policy|section|act|plan|paragraph|room|resolution|ordinance|bylaw)/u,
  numberWords: /no|number|num|ref|reference|id/,
  otherProposal: /supersedes|see also/,
  meetingPapers:
    /(?:\p{L}+ ){0,4}(?:minutes|notice of (?:a )?meeting|summons|agenda(?! (?:item|bill|memo|report|no)))/u,
  genericLines: [
    /^(?:department|directorate|office of|service area)\b.{0,80}$/iu,
    /^(?:report to|report of|report by|report for|to|from|meeting of|minutes of|agenda)\b.{0,100}$/iu,
    /^(?:city|town|county|village|borough|london borough|royal borough|district|council) of .{1,50}$/iu,
    // A body alone, or a paper for it; "Appointment to the Standards Committee" is a title.
    /^(?!(?!.*\b(?:report|meeting|minutes|agenda|memo|memorandum|paper)\b).*\b(?:to|of|on|for|from)\s+(?:the|a|an)\b).{0,60}\b(?:council|committee|cabinet|executive|board|panel|commission|assembly)$/iu,
    /^(?:(?:council|cabinet|committee|executive|staff|officer|decision|public|agenda|key decision|delegated|city council|full council) ){0,3}(?:report|paper|item|memo|memorandum|agenda|proposal|bill)$/iu,
    /^(?:public|part [ab12i]+|exempt|confidential|draft|contents|agenda item.{0,20}|item (?:no\.?|number)?.{0,12})$/iu,
    /^(?:decision|report|meeting|agenda|item|delegated decision|officer decision) (?:details|record|notice|summary|information|sheet|form)$/iu,
    /^(?:ordinary|extraordinary|special|regular|annual|scheduled|public)? ?(?:council|committee|cabinet|board|city council|town council)? ?meeting\b.{0,40}$/iu,
    /^(?:ordinance|resolution|bill|bylaw|by-law|report|file|item) (?:no|nr|number|#)\b.{0,40}$/iu,
  ],
};
