import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // Compiled by scripts/build.ts before WXT starts.
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: resolve('.output/reference.pack'), relativeDest: 'reference.pack' });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Newsgloss',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    action: { default_title: 'Newsgloss' },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'newsgloss@newsgloss.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
  }),
});
