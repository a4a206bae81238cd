/** Words of the simulated Instagram. */

const german = {
  add: 'Kommentar hinzufügen …',
  send: 'Posten',
  reply: 'Antworten',
  viewReplies: (count: number) => `Alle ${count} Antworten ansehen`,
  hideReplies: 'Antworten verbergen',
  like: 'Gefällt mir',
  options: 'Kommentaroptionen',
  picture: (name: string) => `Profilbild von ${name}`,
  more: 'Weitere Kommentare laden',
  author: 'Autor',
  home: 'Startseite',
  close: 'Schließen',
  photoBy: (name: string) => `Foto von ${name}`,
  post: 'Beitrag',
  reel: 'Reel',
};

type Words = typeof german;

const english: Words = {
  add: 'Add a comment…',
  send: 'Post',
  reply: 'Reply',
  viewReplies: count => `View all ${count} replies`,
  hideReplies: 'Hide replies',
  like: 'Like',
  options: 'Comment Options',
  picture: name => `${name}'s profile picture`,
  more: 'Load more comments',
  author: 'Author',
  home: 'Home',
  close: 'Close',
  photoBy: name => `Photo by ${name}`,
  post: 'Post',
  reel: 'Reel',
};

export const words = { de: german, en: english } as const;
