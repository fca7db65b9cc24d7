/** What a caller may prove itself with: tokens that are sent as `Authorization: Bearer …`, or a browser's session. */
export const securitySchemes = {
  holdSecret: {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret that the client made for the hold. It neither confirms nor cancels.',
  },
  confirmToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of the link that confirms, from the mail.',
  },
  manageToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of the link to see, move and cancel the appointment, from a mail.',
  },
  staffToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of somebody who works at the office, or of its kiosk.',
  },
  staffSession: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-termin-staff',
    description:
      'The session of somebody who has logged in, on pages of this server only. Without TLS the cookie is called `termin-staff`.',
  },
};
