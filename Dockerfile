# The explorer, its API and all commands. With a Neo4j beside it: compose.yaml. Alone, with the graph in a file:
#   docker build -t guanxi . && docker run --rm --init -p 127.0.0.1:4173:4173 -v guanxi:/data guanxi

FROM node:24-slim AS page
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY vite.config.ts tsconfig.json ./
COPY src src
RUN npm run build:page

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY vite.config.ts tsconfig.json ./
COPY graph-data graph-data
COPY scripts scripts
COPY src src
# Built after its sources were written, so that a start does not build it again.
COPY --from=page /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
ENV GUANXI_STORE=/data/guanxi.db
EXPOSE 4173
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4173/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The port is published by whoever runs it: on loopback alone, if nobody else is to read.
CMD ["node", "--import", "tsx", "scripts/start.ts", "--host", "0.0.0.0"]
