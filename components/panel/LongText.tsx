import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { formatNumber } from './format';
import { MarkedText } from './MarkedText';
import { cutLength, type Mark } from './text-pieces';

/** Enough for nearly every comment; a longer one waits for "mehr". */
const first = { units: 600, lines: 12 };
/** Beyond this nobody reads here, and layout would take long: 100,000 characters of zalgo exist. */
const most = { units: 20_000, lines: 1_000 };

export type LongTextProps = {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** BCP 47, as the page declares it; null when it declares none. */
  readonly language: string | null;
};

/** A comment's words: isolated from what stands around them, the beginning first. */
export function LongText({ text, marks, language }: LongTextProps) {
  const [open, setOpen] = useState(false);
  const { units, lines } = open ? most : first;
  const end = cutLength(text, units, lines);
  const isCut = end < text.length;
  return (
    <>
      <blockquote class="comment-text" dir="auto" lang={language ?? undefined}>
        <MarkedText text={isCut ? `${text.slice(0, end)} …` : text} marks={marks} />
      </blockquote>
      {isCut && open ? (
        <p class="kl-hint">{t('panel.comment.tooLong', [formatNumber(text.length)])}</p>
      ) : null}
      {isCut || open ? (
        <Button
          variant="quiet"
          size="small"
          expanded={open}
          onPress={() => {
            setOpen(!open);
          }}
        >
          {open ? t('panel.comment.less') : t('panel.comment.more')}
        </Button>
      ) : null}
    </>
  );
}
