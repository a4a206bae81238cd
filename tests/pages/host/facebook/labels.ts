import { longAge } from '../../relative-time';
import type { PracticeComment } from '../../threads/thread';

/** Words of the simulated Facebook. `labels` may be in another language than the visible words. */

const german = {
  like: 'Gefällt mir',
  reply: 'Antworten',
  hide: 'Verbergen',
  edited: 'Bearbeitet',
  author: 'Verfasser',
  more: 'Mehr anzeigen',
  moreComments: 'Weitere Kommentare ansehen',
  oneReply: 'Antwort ansehen',
  allReplies: (count: number) => `Alle ${count} Antworten ansehen`,
  sortFiltered: 'Relevanteste zuerst',
  sortAll: 'Alle Kommentare',
  comment: 'Kommentieren',
  leaveComment: 'Kommentar hinterlassen',
  share: 'Teilen',
  close: 'Schließen',
  postOf: (name: string) => `Beitrag von ${name}`,
  postActions: 'Aktionen für diesen Beitrag',
  menuOther: 'Verbergen oder melden',
  menuOwn: 'Bearbeiten oder löschen',
  commentAs: (name: string) => `Kommentieren als ${name}`,
  replyTo: (name: string) => `Antworte ${name} …`,
  send: 'Kommentieren',
  sendReply: 'Antworten',
  noPhotoText: 'Keine Fotobeschreibung verfügbar.',
  deleted: 'Dieser Kommentar wurde entfernt.',
  search: 'Suchen',
  feed: 'Startseite',
  group: 'Gruppe',
  photo: 'Foto',
  reel: 'Reel',
  post: 'Beitrag',
  members: 'Öffentliche Gruppe · 2.314 Mitglieder',
  comments: (count: number) => `${count} Kommentare`,
};

type Words = typeof german;

const english: Words = {
  like: 'Like',
  reply: 'Reply',
  hide: 'Hide',
  edited: 'Edited',
  author: 'Author',
  more: 'See more',
  moreComments: 'View more comments',
  oneReply: 'View 1 reply',
  allReplies: count => `View all ${count} replies`,
  sortFiltered: 'Most relevant',
  sortAll: 'All comments',
  comment: 'Comment',
  leaveComment: 'Leave a comment',
  share: 'Share',
  close: 'Close',
  postOf: name => `${name}'s Post`,
  postActions: 'Actions for this post',
  menuOther: 'Hide or report this',
  menuOwn: 'Edit or delete this',
  commentAs: name => `Comment as ${name}`,
  replyTo: name => `Reply to ${name}`,
  send: 'Comment',
  sendReply: 'Reply',
  noPhotoText: 'No photo description available.',
  deleted: 'This comment was removed.',
  search: 'Search',
  feed: 'Home',
  group: 'Group',
  photo: 'Photo',
  reel: 'Reel',
  post: 'Post',
  members: 'Public group · 2,314 members',
  comments: count => `${count} comments`,
};

export const words = { de: german, en: english } as const;

/**
 * The label of a comment element, as Facebook words it.
 * German replies read "Antworte mit X auf Ys Kommentar (Vor 27 Minuten).", with capital and dot.
 */
export function articleLabel(
  comment: PracticeComment,
  parent: PracticeComment | null,
  language: 'de' | 'en',
): string {
  const age = longAge(comment.ago, language);
  if (language === 'de') {
    if (!parent) return `Kommentar von ${comment.author} (${age})`;
    const what = parent.parent === null ? 'Kommentar' : 'Antwort';
    return `Antworte mit ${comment.author} auf ${parent.author}s ${what} (${age.replace(/^./, first => first.toUpperCase())}).`;
  }
  if (comment.media === 'gif') return `${comment.author}'s GIF comment ${age}`;
  if (!parent) return `Comment by ${comment.author} ${age}`;
  return `Reply by ${comment.author} to ${parent.author}'s ${parent.parent === null ? 'comment' : 'reply'} ${age}`;
}
