import { makeThread } from './thread';

/** A second post of the page: in the feed, and behind the dialog, its comments are foreign ones. */
export const facebookBaustelleDe = makeThread(
  {
    platform: 'facebook',
    language: 'de',
    surface: 'post',
    postId: 'pfbid0Musterhausen2BaustelleHauptstrasseUebungsbeitragAlp',
    numericPostId: '770010000000002',
    postPath: '/stadtmusterhausen/posts/pfbid0Musterhausen2BaustelleHauptstrasseUebungsbeitragAlp',
    page: { name: 'Stadt Musterhausen', path: '/stadtmusterhausen' },
    postText:
      'Ab Montag wird die Hauptstraße zwischen Markt und Bahnhof erneuert. Die Umleitung ist ausgeschildert.',
    picture: 'baustelle',
    postAgo: 60 * 50,
    ids: 'base64',
  },
  771_002_000_000_000n,
  [
    {
      nr: 1,
      author: 'Fritz Fremd',
      ago: 60 * 48,
      text: 'Wie kommt denn der Bus 4 dann noch zum Bahnhof?',
      expected: {
        want: 'answer',
        flags: ['question'],
        topic: 'Buslinie 4/Fahrplan',
        note: 'Bus and diversion.',
      },
    },
    {
      nr: 2,
      to: 1,
      author: 'Stadt Musterhausen',
      ago: 60 * 47,
      text: 'Die Linie 4 hält ersatzweise in der Gartenstraße.',
      expected: { note: 'The town itself.' },
    },
    {
      nr: 3,
      author: 'Wilma Exempel',
      ago: 60 * 40,
      text: 'Ein Jahr Baustelle, und die Händler können zusehen, wo sie bleiben. Ein Armutszeugnis.',
      expected: {
        want: 'leave',
        flags: ['criticism'],
        topic: 'Baustelle Hauptstraße/Umleitung',
        note: 'Lawful criticism.',
      },
    },
    {
      nr: 4,
      author: 'Bodo Beispiel',
      ago: 60 * 30,
      text: 'Wann wird eigentlich der Radweg an der Bahnhofstraße fertig?',
      expected: {
        want: 'answer',
        flags: ['question'],
        topic: 'Radweg Bahnhofstraße',
        note: 'Answer exists.',
      },
    },
  ],
);
