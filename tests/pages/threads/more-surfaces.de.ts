import { makeThread } from './thread';

const page = { name: 'Stadt Musterhausen', path: '/stadtmusterhausen' };

/** A group writes numeric ids, and replies carry the id of their top-level comment. */
export const facebookGruppeDe = makeThread(
  {
    platform: 'facebook',
    language: 'de',
    surface: 'group',
    postId: '7700300000000003',
    numericPostId: '7700300000000003',
    postPath: '/groups/900100200300/posts/7700300000000003/',
    page,
    postText: 'Abfallkalender: Ab Januar wird der Gelbe Sack alle zwei Wochen abgeholt.',
    picture: null,
    postAgo: 60 * 24 * 3,
    ids: 'numeric',
  },
  771_003_000_000_000n,
  [
    {
      nr: 1,
      author: 'Anke P.',
      ago: 60 * 70,
      text: 'Wo bekomme ich neue Gelbe Säcke? Im Supermarkt gab es keine mehr.',
      expected: { want: 'answer', flags: ['question'], topic: 'Gelber Sack', note: 'Places.' },
    },
    {
      nr: 2,
      to: 1,
      author: 'Anna G.',
      ago: 60 * 60,
      text: 'Am Wertstoffhof liegen welche aus.',
      expected: { want: 'leave', note: 'A helpful neighbour.' },
    },
    {
      nr: 3,
      to: 2,
      author: 'Anke P.',
      ago: 60 * 59,
      mention: 'Anna G.',
      text: 'Anna G. danke dir!',
      expected: { want: 'thank', note: 'Thanks between citizens.' },
    },
    {
      nr: 4,
      author: 'Matthias',
      ago: 60 * 40,
      edited: true,
      text: 'Und der Grünschnitt? Wird der jetzt auch seltener geholt?',
      expected: {
        want: 'answer',
        flags: ['question'],
        topic: 'Grünschnitt',
        note: 'Answer exists.',
      },
    },
    {
      nr: 5,
      to: 4,
      author: 'Stadt Musterhausen',
      ago: 60 * 39,
      text: 'Nein, Matthias, beim Grünschnitt bleibt alles wie bisher.',
      expected: { note: 'The town itself.' },
    },
  ],
);

/** One picture of an album, with the thread beside it. */
export const facebookFotoDe = makeThread(
  {
    platform: 'facebook',
    language: 'de',
    surface: 'photo',
    postId: '122100000000000041',
    numericPostId: '122100000000000041',
    postPath: '/photo/?fbid=122100000000000041&set=pcb.122100000000000040',
    page,
    postText: 'So schön war das Stadtfest. Danke an alle Helferinnen und Helfer!',
    picture: 'stadtfest',
    postAgo: 60 * 24 * 15,
    ids: 'base64',
  },
  771_004_000_000_000n,
  [
    {
      nr: 1,
      author: 'Carla Klatsch',
      ago: 60 * 24 * 14,
      text: 'Tolles Fest! 🎉 Wann ist es nächstes Jahr?',
      expected: {
        want: 'answer',
        flags: ['praise', 'question'],
        topic: 'Stadtfest',
        note: 'Date of the next one.',
      },
    },
    {
      nr: 2,
      to: 1,
      author: 'Ole Orchester',
      ago: 60 * 24 * 13,
      text: 'Am letzten Wochenende im August, glaube ich.',
      expected: { want: 'leave', flags: ['factClaim'], note: 'A guess that may be wrong.' },
    },
    {
      nr: 3,
      author: 'Luise Leise',
      ago: 60 * 24 * 12,
      text: 'Bis zwei Uhr nachts Bass unter meinem Fenster. Gibt es keine Ruhezeiten mehr?',
      expected: {
        want: 'answer',
        flags: ['criticism', 'question'],
        topic: 'Lärm/Ruhezeiten',
        note: 'Quiet hours and exemptions.',
      },
    },
    {
      nr: 4,
      author: 'Ronny Bild',
      ago: 60 * 24 * 11,
      text: '',
      media: 'sticker',
      expected: { want: 'leave', note: 'Sticker only.' },
    },
  ],
);

/** A reel: comments stand in a column beside the film. */
export const facebookReelDe = makeThread(
  {
    platform: 'facebook',
    language: 'de',
    surface: 'reel',
    postId: '889900000000005',
    numericPostId: '889900000000005',
    postPath: '/reel/889900000000005/',
    page,
    postText: 'Unser Winterdienst in 30 Sekunden ❄️',
    picture: 'winter',
    postAgo: 60 * 24 * 2,
    ids: 'base64',
  },
  771_005_000_000_000n,
  [
    {
      nr: 1,
      author: 'Egon Eisig',
      ago: 60 * 30,
      text: 'In der Parkstraße ist seit drei Tagen nicht geräumt. Wer muss da streuen, ihr oder die Anwohner?',
      expected: {
        want: 'answer',
        flags: ['question', 'criticism'],
        topic: 'Winterdienst',
        note: 'Who clears what.',
      },
    },
    {
      nr: 2,
      to: 1,
      author: 'Frida Frost',
      ago: 60 * 29,
      text: 'Die Anwohner, steht in der Satzung.',
      expected: { want: 'leave', flags: ['factClaim'], note: 'May be wrong for this street.' },
    },
    {
      nr: 3,
      author: 'Heiko H.',
      ago: 60 * 20,
      text: 'Respekt an die Leute, die um 3 Uhr früh rausfahren 💪',
      expected: { want: 'thank', flags: ['praise'], note: 'Praise.' },
    },
  ],
);

export const instagramReelDe = makeThread(
  {
    platform: 'instagram',
    language: 'de',
    surface: 'reel',
    postId: 'DMusterReel1',
    numericPostId: '3500000000000000002',
    postPath: '/reel/DMusterReel1/',
    page: { name: 'stadtmusterhausen', path: '/stadtmusterhausen/' },
    postText: 'Ein Tag im Wertstoffhof ♻️',
    picture: 'wertstoffhof',
    postAgo: 60 * 24 * 4,
    ids: 'numeric',
  },
  18_000_000_000_100_000n,
  [
    {
      nr: 1,
      author: 'gruener.daumen',
      ago: 60 * 80,
      text: 'Kann man da auch Grünschnitt abgeben und was kostet das?',
      expected: { want: 'answer', flags: ['question'], topic: 'Grünschnitt', note: 'Fee.' },
    },
    {
      nr: 2,
      to: 1,
      author: 'stadtmusterhausen',
      ago: 60 * 79,
      mention: '@gruener.daumen',
      text: '@gruener.daumen Ja, bis zu einem Kubikmeter ist das kostenlos.',
      expected: { note: 'The town itself.' },
    },
    {
      nr: 3,
      author: 'samstags_immer_voll',
      ago: 60 * 50,
      text: 'Samstags eine Stunde Schlange. Öffnet halt mal länger!!',
      expected: {
        want: 'leave',
        flags: ['criticism'],
        topic: 'Wertstoffhof',
        note: 'Criticism with a wish.',
      },
    },
  ],
);
