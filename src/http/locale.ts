/** BCP 47 language of the citizens' mails and pages: the one they are written in so far. */
export const citizenLocale = 'de';
