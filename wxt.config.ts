import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { MINIMUM_VERSIONS } from './scripts/setup/minimum-versions.ts';

/** Paths of the toolbar's icon in a state, by size in pixels. */
const icons = (state: 'on' | 'idle', sizes: number[]) => Object.fromEntries(sizes.map((size) => [size, `icons/${state}-${size}.png`]));

/**
 * The content script runs in every frame, and has no business in those of others, of which pages have dozens. There nothing of it is run.
 * A function in brackets is read once: one with a name would be looked over first, and read when it is called.
 */
async function onlyOfThePage(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  const body = /^var page=\(function\(\)\{([^]*)\}\)\(\);\s*page;\s*$/.exec(code)?.[1];
  if (!body) throw new Error(`${file} is not made as it was`);
  const look = 'window===top||(()=>{try{return top.document}catch{}})()';
  await writeFile(file, `if(${look})(function(){${body}})();\n`);
}

/** `entrypoints/page.ts` and `mentions.css` as they are built. */
const CONTENT_SCRIPT = { js: ['page.js'] as const, css: ['assets/mentions.css'] as const };

const FIREFOX = `${MINIMUM_VERSIONS.firefox}.0`;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The browsers that it runs in preload modules by themselves.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    'build:done': async ({ config }) => {
      if (config.command === 'build') await onlyOfThePage(resolve(config.outDir, CONTENT_SCRIPT.js[0]));
    },
    // Compiled by scripts/build.ts before WXT starts.
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: resolve('.output/reference.pack'), relativeDest: 'reference.pack' });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('reference.pack');
    },
  },
  manifest: ({ browser }) => ({
    name: 'Newsgloss',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    icons: icons('on', [16, 32, 48, 128]),
    action: { default_title: 'Newsgloss', default_icon: icons('idle', [16, 32, 48]) },
    // Next and before as in many readers. Elsewhere these keys do nothing; who likes others sets them in the browser.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        run_at: 'document_idle',
        all_frames: true,
        js: [...CONTENT_SCRIPT.js],
        css: [...CONTENT_SCRIPT.css],
        // A style sheet of the reader's reaches into shadow roots, which the author's does not. Chrome lets highlights inherit into them.
        ...(browser === 'firefox' && { css_origin: 'user' }),
      },
    ],
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
    },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'newsgloss@newsgloss.org', strict_min_version: FIREFOX, data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: FIREFOX },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: String(MINIMUM_VERSIONS.chrome) }),
  }),
});
