import { describe, expect, it } from 'vitest';
import { officeRole } from './office-role.ts';

describe('officeRole', () => {
  it('counts secretaries as ministers only where they are', () => {
    expect(officeRole('Secretary for Foreign Affairs', 'kenya')).toBe('foreign-minister');
    expect(officeRole('Secretary of State', 'united-states')).toBe('foreign-minister');
    expect(officeRole('Foreign Secretary', 'india')).toBeUndefined();
    expect(officeRole('Secretary of the Security Council', 'russia')).toBe('national-security-adviser');
  });

  it('gives British ministers below the secretaries of state no portfolio', () => {
    expect(officeRole('Minister for Health', 'united-kingdom')).toBeUndefined();
    expect(officeRole('Minister for Europe', 'united-kingdom')).toBe('european-affairs-minister');
  });

  it('knows posts whose words mean something else in their country', () => {
    expect(officeRole('Chair of the National Assembly', 'nepal')).toBe('upper-house-president');
    expect(officeRole('Chief of General Staff', 'pakistan')).toBeUndefined();
    expect(officeRole('Speaker of the Legislative Assembly', 'australia')).toBeUndefined();
    expect(officeRole('First Vice President', 'iran')).toBe('vice-president');
    expect(officeRole('Vice President', 'iran')).toBeUndefined();
  });
});
