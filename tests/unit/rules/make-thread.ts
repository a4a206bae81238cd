import type { ThreadSnapshot } from '../../../lib/comment/snapshot';

/** A Facebook thread whose post says nothing. */
export const makeThread = (over: Partial<ThreadSnapshot> = {}): ThreadSnapshot => ({
  key: 'facebook:post' as ThreadSnapshot['key'],
  platform: 'facebook',
  postUrl: null,
  postText: '',
  pageName: null,
  identity: null,
  sort: 'all',
  ...over,
});
