/** What a chip or notice says at a glance; always with a symbol and a word beside the colour. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';
