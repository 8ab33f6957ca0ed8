# Two images from one build: `site` serves the pages, `worker` re-ingests, keeps the search index up to date and holds the commands.
#   docker build --target site -t huiji-site .
#   docker build --target worker -t huiji-worker .

# Node 20 for its npm (10): npm 11 refuses a lock file without the packages of other platforms. The build itself runs on the Node 24 of the packages.
FROM node:20-bookworm-slim AS build
WORKDIR /huiji
ENV NEXT_TELEMETRY_DISABLED=1
# The packages and the database client: this layer stays until package-lock.json or the schema changes.
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma prisma
COPY scripts/bootstrap.mjs scripts/
RUN npm run generate
COPY . .
RUN npm run build

# The packages without those that only tests and checks need.
FROM build AS packages
RUN npm prune --omit=dev --no-fund --no-audit

FROM node:24-bookworm-slim AS worker
WORKDIR /huiji
ENV NODE_ENV=production
COPY --from=packages /huiji/node_modules node_modules
COPY --from=build /huiji/package.json ./
COPY --from=build /huiji/lib lib
COPY --from=build /huiji/scripts scripts
COPY --from=build /huiji/prisma prisma
COPY --from=build /huiji/samples samples
USER node
CMD ["node", "--disable-warning=ExperimentalWarning", "scripts/worker.ts"]

FROM node:24-bookworm-slim AS site
WORKDIR /huiji
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build /huiji/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
