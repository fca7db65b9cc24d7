/** What staff read where a login came to nothing, and when they have logged out. */
export interface LoginWords {
  language: string;
  again: string;
  /** To be able to log in as somebody else. */
  leave: string;
  unavailable: Section;
  ended: Section;
  refused: Section;
  /** `name`: what the provider calls them. */
  noRole(name: string): Section;
  loggedOut: Section;
}

export interface Section {
  heading: string;
  text: string;
}

const de: LoginWords = {
  language: 'de',
  again: 'Noch einmal anmelden',
  leave: 'Beim Anmeldedienst abmelden',
  unavailable: {
    heading: 'Die Anmeldung ist gerade nicht möglich',
    text: 'Der Anmeldedienst antwortet nicht, wie er soll. Versuchen Sie es in einer Minute noch einmal. Bleibt es dabei, hilft Ihre IT: Im Protokoll dieses Servers steht der Grund.',
  },
  ended: {
    heading: 'Diese Anmeldung gilt nicht mehr',
    text: 'Sie hat zu lange gedauert, war schon benutzt oder wurde in einem anderen Fenster begonnen. Niemand ist jetzt angemeldet.',
  },
  refused: {
    heading: 'Die Anmeldung wurde abgelehnt',
    text: 'Der Anmeldedienst hat Sie nicht angemeldet, oder Sie haben dort abgebrochen.',
  },
  noRole: (name) => ({
    heading: 'Ihr Konto hat hier noch keine Aufgabe',
    text: `Sie haben sich als ${name} angemeldet, aber dieses Konto darf in keiner Dienststelle aufrufen. Bitten Sie Ihre Leitung oder Ihre IT, es in die Gruppe Ihrer Dienststelle aufzunehmen, und melden Sie sich dann noch einmal an.`,
  }),
  loggedOut: { heading: 'Sie sind abgemeldet', text: 'Auf diesem Gerät ist niemand mehr angemeldet.' },
};

const en: LoginWords = {
  language: 'en',
  again: 'Log in again',
  leave: 'Log out of the login service',
  unavailable: {
    heading: 'You can’t log in at the moment',
    text: 'The login service does not answer as it should. Try again in a minute. If it stays like this, your IT can help: the log of this server says why.',
  },
  ended: {
    heading: 'This login is over',
    text: 'It took too long, was used before, or was begun in another window. Nobody is logged in now.',
  },
  refused: {
    heading: 'The login was refused',
    text: 'The login service did not log you in, or you gave up there.',
  },
  noRole: (name) => ({
    heading: 'Your account has no task here yet',
    text: `You have logged in as ${name}, but this account may not call anybody at any office. Ask your lead or your IT to put it into the group of your office, and then log in again.`,
  }),
  loggedOut: { heading: 'You are logged out', text: 'Nobody is logged in on this device any more.' },
};

/** The words for whoever's browser prefers this; staff of a German city read German. */
export function loginWords(acceptLanguage: string | undefined): LoginWords {
  const [first = ''] = (acceptLanguage ?? '').toLowerCase().split(/[,;]/);
  return first.trim().startsWith('en') ? en : de;
}
