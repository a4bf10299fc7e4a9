// Stops `npm install` with a hint: the workspace protocol and the catalog are pnpm's.
if (!/pnpm/.test(process.env.npm_config_user_agent ?? '')) {
  console.error('This workspace is installed with pnpm. Run `npm start` or `npm test`: both bring pnpm themselves.');
  process.exit(1);
}
