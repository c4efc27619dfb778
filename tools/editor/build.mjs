// Writes the bundle and the notices of what is in it; both are committed.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';

const assets = '../../src/main/resources/static/assets/';
const result = await build({
  entryPoints: ['src/editor.js'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  banner: { js: '/* Built from tools/editor; notices in editor.LICENSES.txt */' },
  outfile: assets + 'editor.js',
});

const packages = new Set(Object.keys(result.metafile.inputs)
  .map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
  .filter(Boolean));
const notices = [...packages].sort().map(name => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${version} (${license})\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
});
writeFileSync(assets + 'editor.LICENSES.txt', notices.join('\n----------------------------------------\n\n'));
