import type { CommentSnapshot } from '../../comment/snapshot';
import type { Decision } from '../decision';
import type { DocumentRow, DocumentSection } from './document';
import { link, moment, quote, row, text, word, written, yesNo } from './values';
import type { Concerned } from '../proposal';

type Comment = Extract<Concerned, { kind: 'comment' }>;

/** What it is about, what was written, and what stood around it: D-01 to D-05; under the lock only where and when. */
export function commentSections(decision: Decision): readonly DocumentSection[] {
  const { number, caseNumber, concerned } = decision.proposal;
  const head = [row('D-01', 'number', text(number)), row('D-01', 'escalation', text(caseNumber))];
  if (concerned.kind === 'locked') {
    const { platform, permalink, postUrl, time, capturedAt } = concerned;
    return [
      {
        heading: 'case',
        groups: [
          [
            ...head,
            row('D-01', 'platform', word({ of: 'platform', is: platform })),
            row('D-20', 'permalink', link(permalink)),
            row('D-20', 'postLink', link(postUrl)),
            row('D-20', 'written', written(time)),
            row('D-20', 'captured', moment(capturedAt)),
          ],
        ],
      },
    ];
  }
  const { comment, surroundings } = concerned;
  return [
    {
      heading: 'case',
      groups: [
        [
          ...head,
          row('D-01', 'platform', word({ of: 'platform', is: comment.platform })),
          row('D-01', 'page', text(surroundings.pageName)),
          row('D-01', 'identity', text(surroundings.identity)),
        ],
      ],
    },
    { heading: 'comment', groups: [commentRows(decision, concerned)] },
    { heading: 'context', groups: [contextRows(concerned)] },
  ];
}

const commentRows = (
  decision: Decision,
  { comment, mediaDescription, surroundings }: Comment,
): readonly DocumentRow[] => [
  row('D-02', 'author', quote(comment.author.name)),
  row('D-02', 'profile', link(comment.author.profileUrl)),
  row('D-02', 'permalink', link(comment.permalink)),
  row('D-02', 'postLink', link(surroundings.postUrl)),
  row('D-02', 'commentId', text(comment.id)),
  row('D-03', 'wording', quote(comment.text)),
  row('D-03', 'media', word({ of: 'media', is: comment.media })),
  row('D-03', 'mediaDescription', text(mediaDescription)),
  row('D-03', 'edited', yesNo(comment.edited)),
  row('D-03', 'truncated', yesNo(comment.truncated)),
  row('D-03', 'language', text(comment.language)),
  row('D-04', 'written', written(comment.time)),
  row('D-04', 'captured', moment(surroundings.capturedAt)),
  row('D-04', 'deviceZone', text(surroundings.zone)),
];

const contextRows = ({ surroundings }: Comment): readonly DocumentRow[] => [
  row('D-05', 'post', quote(surroundings.postText)),
  row('D-05', 'repliesTo', ...(surroundings.parent ? byline(surroundings.parent) : [])),
  ...surroundings.neighbours.map(one => row('D-05', 'neighbour', ...byline(one))),
];

const byline = (comment: CommentSnapshot) => [quote(comment.author.name), quote(comment.text)];
