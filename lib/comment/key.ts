import { CommentKey, ThreadKey, type PlatformId } from './snapshot';

/** Key of one comment on one platform; null when the id is empty or longer than any real one. */
export function commentKey(platform: PlatformId, id: string): CommentKey | null {
  const key = CommentKey.safeParse(`${platform}:${id}`);
  return id !== '' && key.success ? key.data : null;
}

/** Key of one post on one platform; null when the id is empty or longer than any real one. */
export function threadKey(platform: PlatformId, id: string): ThreadKey | null {
  const key = ThreadKey.safeParse(`${platform}:${id}`);
  return id !== '' && key.success ? key.data : null;
}
