// Jest reads TypeScript through the same compiler as the product: esbuild. Types are checked by `npm run check`.
const { transformSync } = require('esbuild');

const loaders = { ts: 'ts', tsx: 'tsx', mjs: 'js', js: 'js' };

module.exports = {
  process(source, path) {
    const loader = loaders[path.split('.').pop()];
    const options = { loader, format: 'cjs', target: 'node20', sourcemap: 'inline', sourcefile: path };
    return { code: transformSync(source, { ...options, jsx: 'automatic', jsxImportSource: 'preact' }).code };
  },
};
