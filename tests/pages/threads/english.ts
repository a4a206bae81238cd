import { makeThread } from './thread';

/** The smaller English set: the same town, on pages whose language is English. */

const page = { name: 'Stadt Musterhausen', path: '/stadtmusterhausen' };
const handle = { name: 'stadtmusterhausen', path: '/stadtmusterhausen/' };

export const facebookPostEn = makeThread(
  {
    platform: 'facebook',
    language: 'en',
    surface: 'post',
    postId: 'pfbid0Musterhausen1OfficeClosedPractisePostAlphaBetaGammaD',
    numericPostId: '770020000000001',
    postPath: '/stadtmusterhausen/posts/pfbid0Musterhausen1OfficeClosedPractisePostAlphaBetaGammaD',
    page,
    postText:
      'The citizens’ office is closed on Friday for staff training.\nWe are back on Monday.',
    picture: 'buergerbuero',
    postAgo: 60 * 26,
    ids: 'base64',
  },
  772_001_000_000_000n,
  [
    {
      nr: 1,
      author: 'Jane Example',
      ago: 60 * 25,
      text: 'When will you be open next week? 🤔\nI need a new identity card.',
      expected: {
        want: 'answer',
        flags: ['question'],
        topic: 'Öffnungszeiten Bürgerbüro',
        note: 'Opening hours.',
      },
    },
    {
      nr: 2,
      to: 1,
      author: 'Stadt Musterhausen',
      ago: 60 * 24,
      mention: 'Jane Example',
      text: 'Jane Example Hello, we open on Monday at 8.',
      expected: { note: 'The town itself.' },
    },
    {
      nr: 3,
      to: 2,
      author: 'Jane Example',
      ago: 27,
      text: 'Thank you!',
      expected: { want: 'thank', flags: ['praise'], note: 'Thanks.' },
    },
    {
      nr: 4,
      author: 'John Sample (Chess Club)',
      ago: 60 * 20,
      edited: true,
      text: 'Closed again? Third time this year. For people with a job this is a disgrace.',
      expected: { want: 'leave', flags: ['criticism'], note: 'Lawful criticism.' },
    },
    {
      nr: 5,
      author: 'Chris James',
      ago: 60 * 15,
      text: 'You are all complete idiots over there',
      expected: { want: 'review', flags: ['insult'], note: 'Insult; a name that ends in s.' },
    },
    {
      nr: 6,
      to: 5,
      author: 'Mary Mock',
      ago: 60 * 14,
      text: 'Calm down, please.',
      expected: { want: 'leave', note: 'Between citizens.' },
    },
    { nr: 7, author: 'Gifford Gif', ago: 60 * 12, text: '', media: 'gif' },
    { nr: 8, author: 'Imogen Image', ago: 60 * 11, text: '', media: 'image' },
    { nr: 9, author: 'Nobody Left', ago: 60 * 10, text: '', deleted: true },
    {
      nr: 10,
      author: 'Percy Profit',
      ago: 60 * 9,
      text: 'Earn 5,000 a week from home: https://get-rich.example/?ref=percy',
      expected: { want: 'review', flags: ['advertising'], note: 'Advertising.' },
    },
    {
      nr: 11,
      author: 'Larry Longwind',
      ago: 60 * 8,
      text: `I moved here eleven years ago and have seen many things change in this town. ${'Back then one simply walked in, told the person at the desk what one wanted, and was sent to the right room. '.repeat(4)}Where can I register my new address without an appointment?`,
      expected: {
        want: 'answer',
        flags: ['question', 'criticism'],
        topic: 'Ummeldung/Wohnsitz',
        note: 'Cut by the page; the question is at the end.',
      },
    },
    {
      nr: 12,
      author: 'Sam Sarcastic',
      ago: 3,
      text: 'Great job, closed on the only day I am off. 👏',
      expected: { want: 'leave', flags: ['criticism'], note: 'Sarcasm.' },
    },
  ],
);

export const facebookSecondPostEn = makeThread(
  {
    platform: 'facebook',
    language: 'en',
    surface: 'post',
    postId: 'pfbid0Musterhausen2RoadworksPractisePostAlphaBetaGammaDelt',
    numericPostId: '770020000000002',
    postPath: '/stadtmusterhausen/posts/pfbid0Musterhausen2RoadworksPractisePostAlphaBetaGammaDelt',
    page,
    postText: 'Roadworks on Hauptstraße start on Monday.',
    picture: 'baustelle',
    postAgo: 60 * 50,
    ids: 'base64',
  },
  772_002_000_000_000n,
  [
    { nr: 1, author: 'Foreign Fred', ago: 60 * 40, text: 'How does bus 4 reach the station?' },
    { nr: 2, author: 'Wilma Sample', ago: 60 * 30, text: 'A whole year? A disgrace.' },
  ],
);

const shortThread = (
  surface: 'group' | 'photo' | 'reel',
  postId: string,
  postPath: string,
  base: bigint,
) =>
  makeThread(
    {
      platform: 'facebook',
      language: 'en',
      surface,
      postId,
      numericPostId: postId,
      postPath,
      page,
      postText: 'Pictures and facts from Musterhausen.',
      picture: surface === 'group' ? null : 'stadtfest',
      postAgo: 60 * 24 * 3,
      ids: surface === 'group' ? 'numeric' : 'base64',
    },
    base,
    [
      {
        nr: 1,
        author: 'Paula Practice',
        ago: 60 * 48,
        text: 'Where do I get recycling bags?',
        expected: { want: 'answer', flags: ['question'], topic: 'Gelber Sack', note: 'Places.' },
      },
      { nr: 2, to: 1, author: 'Ned Neighbour', ago: 60 * 47, text: 'At the recycling centre.' },
      { nr: 3, to: 2, author: 'Paula Practice', ago: 60, text: 'Thanks, Ned!' },
      { nr: 4, author: 'Edith Edit', ago: 90, edited: true, text: 'Nice town.' },
    ],
  );

export const facebookGroupEn = shortThread(
  'group',
  '7700300000000013',
  '/groups/900100200300/posts/7700300000000013/',
  772_003_000_000_000n,
);
export const facebookPhotoEn = shortThread(
  'photo',
  '122100000000000051',
  '/photo/?fbid=122100000000000051&set=pcb.122100000000000050',
  772_004_000_000_000n,
);
export const facebookReelEn = shortThread(
  'reel',
  '889900000000015',
  '/reel/889900000000015/',
  772_005_000_000_000n,
);

const instagramThread = (surface: 'post' | 'reel', postId: string, base: bigint) =>
  makeThread(
    {
      platform: 'instagram',
      language: 'en',
      surface,
      postId,
      numericPostId: `35000000000000000${surface === 'post' ? '11' : '12'}`,
      postPath: `/${surface === 'post' ? 'p' : 'reel'}/${postId}/`,
      page: handle,
      postText: 'The open-air pool opens on 15 May ☀️',
      picture: 'freibad',
      postAgo: 60 * 24 * 9,
      ids: 'numeric',
    },
    base,
    [
      {
        nr: 1,
        author: 'jane.example',
        ago: 60 * 24 * 8,
        mention: '@stadtmusterhausen',
        text: 'How much is a ticket? 🏊 @stadtmusterhausen',
        expected: {
          want: 'answer',
          flags: ['question'],
          topic: 'Freibad-Öffnung und Eintritt',
          note: 'Prices.',
        },
      },
      {
        nr: 2,
        to: 1,
        author: 'stadtmusterhausen',
        ago: 60 * 24 * 7,
        mention: '@jane.example',
        text: '@jane.example Adults pay 4.50, children 2.',
      },
      { nr: 3, author: 'lane_four', ago: 60 * 20, text: 'Finally!! ❤️\nBest pool ever' },
      { nr: 4, author: 'gif.gina', ago: 60 * 10, text: '', media: 'gif' },
    ],
  );

export const instagramPostEn = instagramThread('post', 'DSamplePool1', 18_000_000_000_200_000n);
export const instagramReelEn = instagramThread('reel', 'DSampleReel1', 18_000_000_000_300_000n);
