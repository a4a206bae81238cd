import { type FunctionalTest, clean, flagged } from './functional-test';

/** Personal data, advertising. */
export const disturbanceFunctions: readonly FunctionalTest[] = [
  {
    name: 'phone numbers',
    reason: 'Somebody else’s number does not belong in public.',
    expect: flagged('likely', 'personalData'),
    seen: [
      'Ruft den Müller an: 0171 2345678',
      'Die Nummer von Frau Beispiel: 06131/123456',
      'Sie ist erreichbar unter +49 151 23456789',
    ],
    held: [
      'Der Vermieter hat die 0049 170 1234567',
      'Hier seine Nummer: (0221) 98 76 54',
      'Ruft sie doch an 030-1234567',
      '0160-98765432 gehört dem Nachbarn',
    ],
  },
  {
    name: 'mail addresses',
    reason: 'A private mail address does not belong in public.',
    expect: flagged('likely', 'personalData'),
    seen: ['Schreibt an erika.beispiel@gmx.example', 'Seine Mail: max.muster@web.example'],
    held: [
      'e-mail von ihr: lisa_muster99@mail.example',
      'max.muster (at) posteo.example schreibt so was',
      'beschwert euch bei k.beispiel@firma.example',
    ],
  },
  {
    name: 'bank accounts',
    reason: 'An IBAN with right check digits is an account.',
    expect: flagged('likely', 'personalData'),
    seen: ['Überweist auf DE89 3704 0044 0532 0130 00', 'IBAN DE02120300000000202051'],
    held: [
      'Konto: DE02 5001 0517 5407 3249 31',
      'Geld bitte an AT611904300234573201',
      'de89370400440532013000 ist sein Konto',
    ],
  },
  {
    name: 'addresses of persons',
    reason: 'Street and number with a name lead to a front door.',
    expect: flagged('likely', 'personalData'),
    seen: [
      'Der Müller wohnt in der Gartenstraße 12',
      'Erika Beispiel, Lindenweg 4a, klingelt mal bei ihr',
    ],
    held: [
      'Familie Muster wohnt Am Markt 7',
      'Besucht ihn mal: Max Muster, Rosenstr. 15',
      'Frau Beispiel wohnt im Kirchweg 3',
      'Seine Adresse ist Schillerstraße 101',
    ],
  },
  {
    name: 'number plates',
    reason: 'A number plate leads to its holder.',
    expect: flagged('likely', 'personalData'),
    seen: ['Der Falschparker MZ-AB 123 steht wieder da', 'Kennzeichen KA XY 4711, rast jeden Tag'],
    held: [
      'Schwarzer BMW, B-MW 1234, parkt auf dem Gehweg',
      'Das Auto mit HH-ZZ 99 blockiert die Einfahrt',
      'Fahrer von F-AB 77E bitte melden',
    ],
  },
  {
    name: 'no personal data',
    reason: 'Public numbers, places and figures are nobody’s secret.',
    expect: clean,
    seen: [
      'Ruf die 115 an',
      'Die Laterne in der Gartenstraße 12 ist kaputt',
      'Schreib an info@stadt-musterhausen.de',
      'Der Bescheid 0815/2024 kam am 12.03.2025',
    ],
    held: [
      'Telefonseelsorge: 0800 1110111',
      'Im Notfall 112 wählen',
      'Die A 60 und die B 9 sind gesperrt',
      'Schlagloch Bahnhofstraße 5, bitte ausbessern',
      'DIN A 4 oder DIN A 5 beim Antrag?',
      'Aktenzeichen 12345678 liegt vor',
      'Von 08:00 bis 12:00 Uhr, 01.05.2025',
      '1.250.000 Euro für das Bad',
      'Mein Auto parkt im Parkhaus A 12',
    ],
  },
  {
    name: 'advertising and fraud',
    reason: 'Foreign offers and bait links cheat citizens on the authority’s page.',
    expect: flagged('likely', 'advertising'),
    seen: [
      'Verdiene 5000 Euro pro Woche von zuhause',
      'Schreib mir auf WhatsApp für mehr Infos zum Bitcoin Trading',
      'Klick hier: bit.ly/3xYz',
      't.me/geldmaschine',
    ],
    held: [
      'Kredit ohne Schufa sofort, kontaktiert mich per WhatsApp',
      'Ich habe mit Krypto 10.000 € Gewinn gemacht dank Mentor Frau Beispiel',
      'https://wa.me/491701234567 schreibt mir',
      'Glückwunsch! Sie haben gewonnen, klicken Sie auf den Link',
      'Jetzt Rabattcode SOMMER20 sichern',
      'sparkasse-login.xyz/konto bestätigen',
      'Heiße Girls in deiner Nähe',
      'Folgt meinem Telegram Kanal',
    ],
  },
  {
    name: 'links that serve',
    reason: 'A link to an authority or a newspaper is part of a debate.',
    expect: clean,
    seen: ['Steht auf www.stadt-musterhausen.de/termine', 'Siehe https://www.bund.de/ausweis'],
    held: [
      'Quelle: https://www.tagesschau.de/inland/artikel-1.html',
      'Hier der Fahrplan: https://www.bahn.de/fahrplan',
      'Wikipedia: https://de.wikipedia.org/wiki/Grundsteuer',
      'Vorsicht, Betrug: bit.ly Links nicht anklicken!',
    ],
  },
  {
    name: 'noise',
    reason: 'A comment of nothing but repetition floods the thread.',
    expect: flagged('likely', 'flooding'),
    seen: ['weg '.repeat(30), '!'.repeat(60)],
    held: ['LOL '.repeat(40), 'a'.repeat(200), '😡'.repeat(50)],
  },
];
