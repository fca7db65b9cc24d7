/** A place on earth, WGS 84 degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

const kilometresPerDegree = 111.2;

/** Kilometres as the crow flies; good to a few metres within a city, for which the earth is flat. */
export function kilometresBetween(a: Place, b: Place): number {
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * Math.cos(middle);
  return Math.hypot(north, east) * kilometresPerDegree;
}
