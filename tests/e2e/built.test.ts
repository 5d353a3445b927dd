import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/build.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';

/** Never asked for: namespaces of documents and of structured data, and where a link in a card leads the reader who follows it. */
const NAMES = /^https?:\/\/(?:www\.w3\.org|schema\.org|en\.wikipedia\.org)\//;

describe.each(BROWSERS)('what is built for %s', (name) => {
  const folder = outputFolder(name);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = globSync('**/*.js', { cwd: folder });
  const count = (pattern: RegExp) => scripts.reduce((sum, file) => sum + [...read(file).matchAll(pattern)].length, 0);

  test('asks for no permission but storage, and shows pages no file', () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown> & {
      content_security_policy: { extension_pages: string };
    };
    expect(manifest['permissions']).toEqual(['storage']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('runs no text as code', () => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(count(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\s*\(|set(?:Timeout|Interval)\s*\(\s*["'`]/g)).toBe(
      0,
    );
  });

  test('makes no markup of text, but for what Preact brings and nobody uses', () => {
    expect(
      count(
        /\bouterHTML\s*=[^=]|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bparseFromString\b/g,
      ),
    ).toBe(0);
    // Preact reads `dangerouslySetInnerHTML` where a view has it: each copy of Preact assigns innerHTML where it does.
    const assignments = count(/\.innerHTML\s*=[^=]/g);
    expect(assignments).toBe(scripts.filter((file) => read(file).includes('dangerouslySetInnerHTML')).length);
    const sources = globSync('{src,entrypoints}/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'));
    expect(sources.length).toBeGreaterThan(50);
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|dangerously/i;
    expect(sources.filter((file) => markup.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('names no other place to load from', () => {
    const texts = globSync('**/*.{js,css,html}', { cwd: folder }).map(read).join('\n');
    const addresses = [...texts.matchAll(/https?:\/\/[\w.-]+\/?/g)].map(([address]) => address);
    expect(addresses.filter((address) => !NAMES.test(address.replace(/\/?$/, '/')))).toEqual([]);
    expect(count(/\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bXMLHttpRequest\b|\bRTCPeerConnection\b/g)).toBe(0);
    expect(count(/\bfetch\(/g)).toBe(1);
  });
});
