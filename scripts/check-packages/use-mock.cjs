// What Playwright makes of a project's tests, unless the project says that they are modules.
const { serveTermin } = require('@termin/mock-server/node');

async function main() {
  const termin = await serveTermin({ now: '2020-03-27T08:00:00+01:00' });
  // The Monday after the change of the clocks.
  const slots = `${termin.api}/v1/slots?date=2020-03-30&services=fuehrerschein&offices=rheinhausen`;
  const { offices } = await (await fetch(slots)).json();
  await termin.close();
  const [first] = offices[0].slots;
  if (first.start !== '2020-03-30T08:00:00+02:00') throw new Error('The mock server does not work here.');
  console.log(first.start);
}

void main();
