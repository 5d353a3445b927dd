import { expect, test } from 'vitest';
import { countryOfLastPerson, countryTakenUp, salientCountries } from './salience.ts';
import { pack, readLinked } from './world.fixture.ts';

const id = (entity: number | undefined) => (entity === undefined ? undefined : pack.id(entity));

test('countries named in the block count for more than those elsewhere, by their people and cities too', () => {
  const { context, names } = readLinked(['Belland and Holmstad', 'Bo Lund left Torvik', 'nothing']);
  const countries = (token: number) => salientCountries(context, token, names).map(({ country, weight }) => [pack.id(country), weight]);
  expect(countries(0)).toEqual([['belland', 8], ['arland', 2]]); // prettier-ignore
  expect(countries(4)).toEqual([['arland', 8], ['belland', 2]]); // prettier-ignore
});

test('“the country” is the one named last before in the block, else first after', () => {
  const { context, names } = readLinked(['Arland and Belland sleep', 'nobody left Torvik']);
  expect(id(countryTakenUp(context, 3, names))).toBe('belland');
  expect(id(countryTakenUp(context, 1, names))).toBe('arland');
  expect(id(countryTakenUp(context, 4, names))).toBe('arland');
});

test('“his” is of the country of the person named last', () => {
  const { context, names } = readLinked('Bo Lund met Kari Holm there');
  expect(id(countryOfLastPerson(context, 5, names))).toBe('belland');
  expect(id(countryOfLastPerson(context, 2, names))).toBe('arland');
  expect(countryOfLastPerson(context, 0, names)).toBeUndefined();
});
