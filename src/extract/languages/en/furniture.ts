/** What an English publisher's page leaves in the text: credits, captions, "read also". */
import type { SentenceRules } from '../../../text/sentences.ts';
import type { BlockRules } from '../../stages/blocks.ts';

export const BLOCK_RULES: BlockRules = {
  credit: [
    // Photo press service of the President; Photo: AA; Photo by Elif Karaca
    /^(?:photos?|video|image|images|illustration|infographic|graphics?|pictures?|photo credits?)(?:$|\s*[:©/.|]|\s+(?:by|courtesy|credit|press|from|\p{Lu}))/iu,
    // By Elif Karaca; *Writing by Elif Karaca; Reporting by Sabina Orazova and Tim Hartwell
    /^[*(]?(?:interview by|interviewed by|interview|by|reporting by|writing by|edited by|editing by|additional reporting by|report by|text by|text|author|authors|translation|translated by|contributed by|compiled by|prepared by|source|tags|keywords|category|topics|topic|views|published|posted|last updated|updated|updated on|correspondent|editor|contact|media contact|press contact)(?:\s*:.*|\s+\d.*|\s+(?:on|at)\s.*|\s+(?:by\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]+){0,8})[).]?$/u,
    /^(?:Interview(?:ed)? by|By|Reporting by|Writing by|Editing by|Additional reporting by|Last updated|Published|Updated|Posted|Source|Tags|Photo|Text|Category|Views|Keywords|Contact|Media contact)(?::\s.*|\s+(?:by\s+)?\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:(?:and|in)\s+)?[\p{Lu}\d][\p{L}\d.'’-]*){0,9}|\s+\d.*)$/u,
    /^\*\s?\p{Lu}/u,
    /^(?:by|from) our (?:own |special |staff )?(?:correspondent|reporter)/iu,
    /^©/u,
    /^#[\p{L}\d_]+/u,
    // 04.03.2026  |  Print version; 16 September 2026
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}[\s\d:,|·]{0,20}(?:print version|print|share|views?|GMT)?[\s\d|·]{0,12}$/iu,
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{1,2}\s+\p{Lu}\p{L}+|\p{Lu}\p{L}+\s+\d{1,2}),?\s+\d{4}(?:,?\s+\d{1,2}[:.]\d{2}.{0,16})?$/u,
    // Harriet Vale in Termez
    /^\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+,?\s(?:in|from)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u,
    /^(?:press service|press office|press centre|press center|department of information|information department|public relations)[^.!?:“"]{0,90}\.?$/iu,
    /^(?:parliament|ministry|embassy|office|secretariat|permanent mission|consulate)\s(?:of|for)\s[^.!?:“"]{0,60}$/iu,
    /^(?:EMBASSY|MINISTRY|OFFICE|PARLIAMENT|PRESS RELEASE|FACT SHEET|FOR IMMEDIATE RELEASE|MEDIA ADVISORY|PRESS STATEMENT|READOUT|NEWS RELEASE|PRESS SERVICE)(?:\s[\p{Lu}\s]*)?$/u,
    /^(?:-\s?)?(?:ends|end|###|- 30 -|\* \* \*)$/iu,
  ],
  caption: [
    /^(?:pictured|in the photo|in the picture|from left to right|left to right|caption|file photo|in this photo|seen here|above|below)(?:\s*[:,]|\s)[^“"]{0,200}$/iu,
    /^\p{L}[^.!?]{0,160}\((?:photo|file photo|photo by|archive|handout)[^)]{0,60}\)\.?$/iu,
  ],
  boilerplate: [
    /^(?:read (?:also|more|next|on)|see also|also read|more on|related|related (?:articles?|news|stories|topics|links)|most read|recommended|you may also like|don't miss|watch|listen|in other news|further reading|more news|latest news|top stories|editor's (?:picks?|choice))(?:\s*[:|>»-]|$|\s\p{Lu})/iu,
    /^(?:like this story|subscribe|sign up|follow us|join us|share this|share|print|when (?:quoting|citing|reprinting)|all rights reserved|any use of|use of materials|reproduction|reprinting|this (?:article|fact sheet|release|document|material|page|press release|text) (?:is|was|has been)|the views expressed|the opinions expressed|disclaimer|note to editors|notes to editors|for (?:more|further) information|for media (?:enquiries|inquiries)|about the (?:organization|organisation|author|agency)|will be updated|to be updated|more to follow|cookies?|privacy|copyright|download|click here|found an error|support us|advertisement|ad|we (?:and our partners )?use cookies|by (?:clicking|continuing|using this)|accept (?:all|cookies)|(?:get|join|try|read) our (?:\p{L}+ )?(?:newsletter|app|channel|telegram)|skip to (?:main )?content|comments (?:\(\d|are closed)|log in|sign in|back to (?:the )?(?:list|top|news)|found a typo|select it and press)(?!\p{L})/iu,
    /^(?:home|news|main)\s*[/>»|]/iu,
    /hyperlink (?:is )?(?:required|obligatory)|link to the source/iu,
  ],
};

export const SENTENCE_RULES: SentenceRules = {
  // `Ts. Batsaikhan`, `Sh. Rustamov`: a letter of another script is two of this one.
  longInitials: new Set(['dr', 'mr', 'ms', 'st', ...'ts ch sh zh kh dz dj yu ya ye th ph gy ny sz cs zs'.split(' ')]),
  abbreviations: new Set(
    'mr mrs ms dr prof st sr jr gen col maj capt lt sgt brig adm hon rev gov sen rep pres amb no nos vs etc e.g i.e eg ie a.m p.m am pm inc ltd co corp dept est approx jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n h.e u.s.a fig art vol pp p sq km mn bn ca'.split(
      ' ',
    ),
  ),
};
