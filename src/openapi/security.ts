/** What a caller may prove itself with; each is sent as `Authorization: Bearer …`. */
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
};
