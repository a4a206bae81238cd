/** Words of the simulated Business Suite. No German labels of the real one are known. */
export const words = {
  de: {
    tabs: [
      'Alle Nachrichten',
      'Messenger',
      'Instagram',
      'Facebook-Kommentare',
      'Instagram-Kommentare',
    ],
    comment: 'Kommentar',
    box: 'Kommentar schreiben …',
    like: 'Gefällt mir',
    reply: 'Antworten',
    hide: 'Verbergen',
    send: 'Senden',
  },
  en: {
    tabs: ['All messages', 'Messenger', 'Instagram', 'Facebook comments', 'Instagram comments'],
    comment: 'Comment',
    box: 'Write a comment…',
    like: 'Like',
    reply: 'Reply',
    hide: 'Hide',
    send: 'Send',
  },
} as const;
