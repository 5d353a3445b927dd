import { expect, test } from 'vitest';
import { readIfgMinisters } from './ifg-ministers.ts';

const HEAD = 'person,post,organisation,start,end\n';
const officeOf = (line: string) => readIfgMinisters(`${HEAD}${line}\n`).rows[0]?.office;

test('a secretary of the Treasury has the name that the other sources give', () => {
  expect(officeOf('Andrea Leadsom,Economic Secretary (City Minister),HM Treasury,2014-04-09,2015-05-11')).toBe(
    'Economic Secretary to the Treasury',
  );
  expect(officeOf('Alistair Darling,Chief Secretary to the Treasury,HM Treasury,1997-05-03,1998-07-27')).toBe(
    'Chief Secretary to the Treasury',
  );
});

test('a post that names its department by letters has the name of the department', () => {
  expect(officeOf('Robert Jenrick,"Minister of State, DHSC",Department of Health and Social Care,2022-09-06,2022-10-25')).toBe(
    'Minister of State, Department of Health and Social Care',
  );
});
