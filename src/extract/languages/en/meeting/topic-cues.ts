/** Words that bring in what was discussed: `discussed`, `on the agenda were`, `Topics:`. */
import type { TopicCue } from '../../common/engine/index.ts';

export const TOPIC_CUES: readonly TopicCue[] = [
  // The participants discussed creation of a centre, monitoring of mudflows and training of rescuers
  {
    pattern:
      /(?<!\p{L})(?<!(?:be|was|were|been|being|are|is|were also|was also|to be) )(?:discussed|discusses|discussing|took up|went through|covered|reviewed|considered|exchanged views on|exchange of views on|exchanged opinions on|touched on|touched upon|addressed|examined|debated|deliberated on|focused on|focussed on|focusing on|centered on|centred on|dealt with|deal with|concentrated on|talked over|held talks on|held discussions on|looked at|explored|tackled|raised|turned to|revolved around|concerned|dwelt on|argued about|argued over|quarrelled over|quarreled over|bargained over|wrangled over|haggled over|clashed over|disagreed over|swapped notes on|compared notes on|spent the (?:morning|day|afternoon|evening) on|was devoted to|were devoted to|was dedicated to|is devoted to|will discuss|to discuss|discuss|mulled|thrashed out|conferred on|negotiated|paid special attention to|paid particular attention to|special attention was paid to|particular attention was paid to|attention was paid to|attention was given to|special attention was given to|emphasis was placed on|discussions covered|talks covered|conversation covered)(?:\s+(?:also|in detail|at length|in depth|among other things|mainly|primarily|issues related to|issues of|a wide range of issues,? including|a range of issues,? including|a number of issues,? including|topics such as|matters of|such issues as|topical issues of|current issues of|questions of))*(?=\s|:)/giu,
    side: 'behind',
  },
  // They spoke about A and B; not what one of them told alone
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Tt]hey|\p{Ll}{2,20}s|people) (?:also |then )?)(?:talked|spoke|talk|speak)(?: at length)? about(?=\s)/gu,
    side: 'behind',
  },
  // The following issues were considered: A, B and C
  {
    pattern:
      /(?<!\p{L})following (?:issues|questions|topics|matters|items|subjects) (?:were|was|are|have been|will be) (?:also )?(?:discussed|considered|reviewed|examined|addressed|raised|covered|on the agenda)(?=\s?:)/giu,
    side: 'behind',
  },
  // On the agenda are …; the agenda included …; The topics: …
  {
    pattern:
      /(?<!\p{L})(?:on the agenda(?: of the \p{L}+)? (?:are|were|is|was|:)|(?:the )?agenda (?:includes|included|covers|covered|comprises|comprised|featured|features|consisted of|was made up of|:)|high on the agenda (?:are|were|is|was)|topics (?:included|include|covered|were|are)|(?:main|key|central|major) (?:topics?|themes?|issues?|subjects?) (?:of (?:the )?(?:\p{L}+ )?)?(?:were|was|are|is|included|include)|the talks turned on|issues discussed (?:included|include|were)|the (?:conversation|discussion|talks|meeting|dialogue) (?:covered|touched on|touched upon|focused on|centred on|centered on|dealt with|turned to|ranged over))(?=\s|:)/giu,
    side: 'behind',
  },
  // What was discussed; Agenda: the list stands below, or behind a colon
  {
    pattern:
      /(?<!\p{L})(?:what was discussed|what is on the agenda|what's on the table|agenda|topics|topics discussed|issues discussed|on the table|on the agenda|items discussed|programme|subjects|key topics|themes|main topics)\s?:?(?=\s?$)|(?<!\p{L})(?:agenda|topics|on the agenda|topics discussed|issues discussed)\s*:/giu,
    side: 'behind',
    list: true,
  },
  // Expansion of the portfolio, modernization of networks and support for women were considered.
  {
    pattern:
      /(?<!\p{L})(?:(?:were|was|have been|has been) (?:also )?(?:discussed|considered|reviewed|examined|raised|addressed|debated|touched upon|touched on|on the agenda|in focus|in the spotlight|covered|taken up|at the centre of|at the center of|the focus of|the main topics?|high on the agenda|the subject of)|(?:are|is) (?:to be|being) (?:discussed|considered|reviewed)|will be (?:discussed|considered|reviewed|on the agenda)|topped the agenda|dominated the (?:talks|agenda|discussion|conversation)|came up(?: for discussion)?|featured (?:high )?on the agenda|made up the agenda|are on the agenda|were on the table|are on the table)(?!\p{L})/giu,
    side: 'in-front',
  },
];

/** An earlier edition, or somebody's article. */
export const PAST_TOPICS =
  /(?<!\p{L})(?:previous|last year|earlier|at its first|at the first|a year ago|last time|next meeting|next session)(?!\p{L})/iu;
