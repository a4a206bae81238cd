import type { ComponentChildren } from 'preact';

/** Own line drawings on a 16 px grid. Always `aria-hidden`: a word or an accessible name stands beside them. */
function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="kl-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A drawing of strokes alone. */
const drawn = (path: string) =>
  function DrawnIcon() {
    return (
      <Icon>
        <path d={path} />
      </Icon>
    );
  };

export const InfoIcon = drawn('M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 7.4v3.4M8 5v.1');
export const CheckIcon = drawn('m2.8 8.6 3.4 3.4 7-7.6');
export const WarningIcon = drawn('M8 2 14.6 13.6H1.4L8 2ZM8 6.4v3.4M8 11.7v.1');
export const DangerIcon = drawn(
  'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4l3.6-3.6ZM8 4.8v4M8 11v.1',
);
/** Protection: "Kritik – kein Löschgrund". */
export const ShieldIcon = drawn(
  'M8 1.6 13.4 3.6v4c0 3.2-2.2 5.6-5.4 6.8C4.8 13.2 2.6 10.8 2.6 7.6v-4L8 1.6ZM5.6 8l1.8 1.8 3.2-3.6',
);
/** Emergency: a handset. */
export const PhoneIcon = drawn(
  'M3.2 2.2h2.4l1.2 3-1.6 1.4a8.4 8.4 0 0 0 4.2 4.2l1.4-1.6 3 1.2v2.4c0 .6-.4 1-1 1C7 13.8 2.2 9 2.2 3.2c0-.6.4-1 1-1Z',
);
export const QuestionIcon = drawn(
  'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM6.2 6.4C6.2 4.2 9.8 4.2 9.8 6.4 9.8 7.8 8 7.8 8 9.2M8 11.4v.1',
);
export const HeartIcon = drawn(
  'M8 13.4C2 9.4 1.6 6.6 2.2 5 3.2 2.6 6.6 2.4 8 5c1.4-2.6 4.8-2.4 5.8 0 .6 1.6.2 4.4-5.8 8.4Z',
);
/** A statement of fact to check: a magnifying glass. */
export const SearchIcon = drawn(
  'M6.8 11.4a4.6 4.6 0 1 0 0-9.2 4.6 4.6 0 0 0 0 9.2ZM10.2 10.2l3.8 3.8',
);
export const PersonIcon = drawn(
  'M8 7.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.6 14c.4-3.2 2.6-4.6 5.4-4.6s5 1.4 5.4 4.6',
);
export const MegaphoneIcon = drawn(
  'M2 6.2v3.2h2.2L11 13V2.6L4.2 6.2H2ZM4.8 9.6l1 4M13 6.2c1 .8 1 2.4 0 3.2',
);
export const RepeatIcon = drawn(
  'M3 7V6a2 2 0 0 1 2-2h7.4M10.4 2l2 2-2 2M13 9v1a2 2 0 0 1-2 2H3.6M5.6 14l-2-2 2-2',
);
export const OffTopicIcon = drawn(
  'M2 12.6h5.4c2.4 0 1.2-7.2 3.8-7.2H14M12 3.2l2.2 2.2L12 7.6M2 3.4h4',
);
/** Escalate: hand on to another desk. */
export const EscalateIcon = drawn('M8 10.6V2.2M4.8 5.2 8 2l3.2 3.2M2.4 9v4.6h11.2V9');
export const InsertIcon = drawn('M8 1.8v7.4M4.8 6.2 8 9.4l3.2-3.2M2.4 10.8v2.8h11.2v-2.8');
/** Words that stand out: a highlighter over a line. */
export const MarkerIcon = drawn('M9.4 2.4 13.6 6.6 8 12.2H4.8V9L9.4 2.4ZM2.4 14.4h11.2');
/** Opens downwards; turned where it is closed. */
export const ChevronIcon = drawn('m3.8 6 4.2 4.2L12.2 6');
export const CopyIcon = drawn('M5.6 5.6h8v8h-8v-8ZM10.4 5.4v-3h-8v8h3');
export const LinkIcon = drawn('M9.4 2.4h4.2v4.2M13.4 2.6 7.4 8.6M11.6 9.4v4.2H2.4V4.4h4.2');
export const CloseIcon = drawn('m3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8');
export const BackIcon = drawn('M13.4 8H2.6M6.8 3.8 2.6 8l4.2 4.2');
export const UpIcon = drawn('M8 13.4V2.8M3.8 7 8 2.8 12.2 7');
export const DownIcon = drawn('M8 2.6v10.6M3.8 9 8 13.2 12.2 9');
export const FlagIcon = drawn('M3.4 14.4V2.2h8.8L10 5.6l2.2 3.4H3.4');
export const CommentIcon = drawn('M2 2.6h12v8.6H7.4L4.2 14v-2.8H2V2.6Z');
export const KeyboardIcon = drawn(
  'M1.6 4h12.8v8.4H1.6V4ZM4 6.6h.1M6.7 6.6h.1M9.3 6.6h.1M12 6.6h.1M5 10h6',
);
export const ClockIcon = drawn('M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 4.6V8l2.4 1.6');
export const RetryIcon = drawn('M13.4 8a5.4 5.4 0 1 1-1.6-3.8L13.4 6M13.6 2.4V6H10');
export const PlusIcon = drawn('M8 2.8v10.4M2.8 8h10.4');
export const PauseIcon = drawn('M5.2 3v10M10.8 3v10');
export const PlayIcon = drawn('M4.6 2.8v10.4L13 8 4.6 2.8Z');
export const EyeIcon = drawn(
  'M1.4 8C3 5 5.4 3.6 8 3.6S13 5 14.6 8C13 11 10.6 12.4 8 12.4S3 11 1.4 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
);
export const SyncIcon = drawn(
  'M2.6 6.6A5.6 5.6 0 0 1 12.8 5M13.4 2v3.2h-3.2M13.4 9.4A5.6 5.6 0 0 1 3.2 11M2.6 14v-3.2h3.2',
);
export const TrashIcon = drawn('M2.6 4.2h10.8M6 4V2.2h4V4M4 4.4l.8 9.4h6.4l.8-9.4M6.8 7v4M9.2 7v4');
export const EditIcon = drawn('M2.4 13.6l.8-3.4 7.6-7.6 2.6 2.6-7.6 7.6-3.4.8ZM9 4.4 11.6 7');
/** The section sign. */
export const SectionIcon = drawn(
  'M10.8 3.9C10.4 2.7 9.3 2 8 2 6.5 2 5.3 2.9 5.3 4.2c0 2.9 5.9 2.7 5.9 5.4 0 1.1-1 1.9-2.2 2.1M5.2 12.1c.4 1.2 1.5 1.9 2.8 1.9 1.5 0 2.7-.9 2.7-2.2 0-2.9-5.9-2.7-5.9-5.4 0-1.1 1-1.9 2.2-2.1',
);
