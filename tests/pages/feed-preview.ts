/** Top-level comments (with their replies) that a feed shows under each post. */
export const feedPreview = 2;
